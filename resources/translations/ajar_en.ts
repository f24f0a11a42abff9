<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ajar::ArgumentsPage</name>
    <message numerus="yes">
        <source>On all %Ln model(s) of the catalogue.</source>
        <translation>
            <numerusform>On %Ln model of the catalogue.</numerusform>
            <numerusform>On all %Ln models of the catalogue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln model(s): %1</source>
        <comment>those of a query</comment>
        <translation>
            <numerusform>On %Ln model: %1</numerusform>
            <numerusform>On %Ln models: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::CompletionModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln model(s)</source>
        <translation>
            <numerusform>%1, %2, %Ln model</numerusform>
            <numerusform>%1, %2, %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::EmptyPanel</name>
    <message numerus="yes">
        <source>Without “%1”: %Ln model(s)</source>
        <translation>
            <numerusform>Without “%1”: %Ln model</numerusform>
            <numerusform>Without “%1”: %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the query: %Ln model(s)</source>
        <translation>
            <numerusform>Clear the query: %Ln model</numerusform>
            <numerusform>Clear the query: %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::FacetListModel</name>
    <message numerus="yes">
        <source>%1, %Ln model(s)</source>
        <translation>
            <numerusform>%1, %Ln model</numerusform>
            <numerusform>%1, %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::FacetSection</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::RangeHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln model(s)</source>
        <translation>
            <numerusform>%1: %Ln model</numerusform>
            <numerusform>%1: %Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumWords</name>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 of %Ln model</numerusform>
            <numerusform>%1 of %Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown though unknown</source>
        <translation>
            <numerusform>%Ln shown though unknown</numerusform>
            <numerusform>%Ln shown though unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out as unknown</source>
        <translation>
            <numerusform>%Ln left out as unknown</numerusform>
            <numerusform>%Ln left out as unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArgumentCaseFinder</name>
    <message numerus="yes">
        <source>Served by %n provider(s).</source>
        <translation>
            <numerusform>Served by %n provider.</numerusform>
            <numerusform>Served by %n providers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) by others were made from it.</source>
        <translation>
            <numerusform>%n model by others was made from it.</numerusform>
            <numerusform>%n models by others were made from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArgumentGround</name>
    <message numerus="yes">
        <source>Of %n model(s) it is not known.</source>
        <translation>
            <numerusform>Of %n model it is not known.</numerusform>
            <numerusform>Of %n models it is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n model(s) left out because facts that the query asks for are unknown.</source>
        <translation>
            <numerusform>%n model left out because facts that the query asks for are unknown.</numerusform>
            <numerusform>%n models left out because facts that the query asks for are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailHtml</name>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>The weights take %1 GB at 16 bits (%n card(s) of 80 GB) and %2 GB at 4 bits.</source>
        <translation>
            <numerusform>The weights take %1 GB at 16 bits (%n card of 80 GB) and %2 GB at 4 bits.</numerusform>
            <numerusform>The weights take %1 GB at 16 bits (%n cards of 80 GB) and %2 GB at 4 bits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Served by %n provider(s): %1.</source>
        <translation>
            <numerusform>Served by %n provider: %1.</numerusform>
            <numerusform>Served by %n providers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameworkHtml</name>
    <message numerus="yes">
        <source>Not known: %1 and %n more</source>
        <translation>
            <numerusform>Not known: %1 and %n more</numerusform>
            <numerusform>Not known: %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n stages since %1</source>
        <translation>
            <numerusform>In %n stage since %1</numerusform>
            <numerusform>In %n stages since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkError</name>
    <message numerus="yes">
        <source>The link is too long; a query has at most %n character(s).</source>
        <translation>
            <numerusform>The link is too long; a query has at most %n character.</numerusform>
            <numerusform>The link is too long; a query has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
