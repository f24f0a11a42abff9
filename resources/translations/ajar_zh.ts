<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ajar::EmptyPanel</name>
    <message>
        <source>No model matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the query: %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::EntryTableModel</name>
    <message>
        <source>Added or changed by your own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::EntryTableView</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::FacetListModel</name>
    <message numerus="yes">
        <source>%1, %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::FacetPanel</name>
    <message>
        <source>Clear</source>
        <comment>a facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::LectureDialog</name>
    <message>
        <source>%1: pros and cons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::MainWindow</name>
    <message numerus="yes">
        <source>%1 of %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out as unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue lacks facts on these models that the query asks for. Click to show them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the catalogue files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading catalogue files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ajar %1&lt;/h3&gt;&lt;p&gt;How open is that model, really? A free explorer of AI language models from closed to open.&lt;/p&gt;&lt;p&gt;Program: MIT licence. Catalogue: CC BY 4.0; each fact names its source. Works without a network, and sends nothing.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajar</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add catalogue files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lecture and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>中文</source>
        <comment>the other language&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness spectrum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::QueryBar</name>
    <message>
        <source>%1 (at %2)</source>
        <comment>what is wrong with the query, at which character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models shown, models in all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models: llama, vendor:meta, level:open-weight …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the query (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumItem</name>
    <message>
        <source>%1, %2</source>
        <comment>model, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>model, worst and best level</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumPainter</name>
    <message>
        <source> · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 (+%2?)</source>
        <comment>after a level: entries, and those that may be of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>after a level: entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 for certain, %3 more depending on what is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: number of entries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>left end of the axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>right end of the axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a band, further right: more components released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumView</name>
    <message>
        <source>Openness spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--language is en or zh, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “ajar --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown column “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown field “%1” to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) left out because facts that the query asks for are unknown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>show takes the id of one model, such as openai/gpt-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model with the id “%1”; “ajar list” shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ajar explores AI language models from closed to open.

  ajar [QUERY]            open the window
  ajar list [QUERY]       print the models that a query finds
  ajar show ID            print all that is known about one model
  ajar check [FILE…]      name every mistake in catalogue files

  --catalog DIR           add the catalogue files in a folder (or one file)
  --format FORMAT         list: table, csv, json, markdown; show, check: text, json
  --columns a,b           list: the fields to print
  --sort [-]FIELD         list: the order, with - from the greatest down
  --language en|zh        the language of texts
  --select ID             open the window with this model selected
  --version, --help

Queries: llama vendor:meta,mistral level:open-weight params:&lt;=8B released:&gt;=2024 -chat
Fields: %1
Exit codes: 0 fine, 1 the data has problems, 2 wrong usage.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Weights, final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, intermediate checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data preparation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information on the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHtml</name>
    <message>
        <source>Added or changed by your own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parts available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts are unknown, so the level is a span from the worst to the best case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pros and cons of %1</source>
        <comment>closed models / open models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pros and cons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✔ Pros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✘ Cons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ not so here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but another source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model in the table or on the spectrum to see its pros and cons with evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest output, tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons before answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input price, USD per 1M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output price, USD per 1M tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights are released is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training code is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training code is not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the training code is released is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training data is released or described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training data is neither released nor described in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the training data is released is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report or paper is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report or paper is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is a report or paper is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, date of the claim</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after accepting terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>released, after approval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model is a counter-example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openness: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pros and cons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Withdrawn from sale on %1: a program that uses it must be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by API; nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be used in a hosted application without writing code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 parts are withheld, among them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A technical report is public; these parts are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A billion tokens, three read for each written, cost %1 USD at the list price of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are withheld, so every prompt goes to a server of %1 or its partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on %1; the weights cannot be run elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be used for stands in the terms of service of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that aligned it is withheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are out and can be fine-tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So is the training code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines, once the vendor has approved the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines; the weights can be downloaded freely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the weights one can study: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A downloaded copy goes on working whatever the vendor does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The weights take %1 GB at 16 bits (%n card(s) of 80 GB) and %2 GB at 4 bits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At 4 bits a laptop with 16 GB can hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One must apply for the download, but copies cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can download the weights without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD per million tokens read, %2 USD written (list price of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 a million tokens read cost %2 USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Served by %n provider(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: commercial use is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: commercial use is allowed under conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no commercial use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>an object {…}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is not empty and has no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id of small letters a-z, digits, dots and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text, or {&quot;en&quot;: …, &quot;zh&quot;: …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2023-07-18 or 2023-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of at most %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of range, perhaps in another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to something that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more problems than are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <comment>what is wrong, what should be there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, the only format so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country code such as US, or EU, INT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same title, address and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id of the form vendor/name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder with .json files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain number of parameters or tokens, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars per million tokens, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SPDX id or LicenseRef-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id from a &quot;sources&quot; table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in catalogue files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is broken was left out; everything else is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryError</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens this parenthesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number such as 7B, 128K or 7B..70B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024, 2024-07 or 2023..2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” should be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no greater or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a level: closed, open-weight or open-source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
