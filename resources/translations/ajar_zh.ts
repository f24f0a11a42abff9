<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ajar::ArgumentsDialog</name>
    <message>
        <source>Arguments, tested</source>
        <translation>论点检验</translation>
    </message>
</context>
<context>
    <name>Ajar::ArgumentsPage</name>
    <message>
        <source>Arguments, tested</source>
        <translation>论点检验</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>against</source>
        <comment>an argument against models</comment>
        <translation>缺点</translation>
    </message>
    <message>
        <source>Counter-example: %1</source>
        <comment>link to a model</comment>
        <translation>反例：%1</translation>
    </message>
    <message numerus="yes">
        <source>On all %Ln model(s) of the catalogue.</source>
        <translation>
            <numerusform>基于目录中的全部 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln model(s): %1</source>
        <comment>those of a query</comment>
        <translation>
            <numerusform>基于 %Ln 个模型：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::ChipBar</name>
    <message>
        <source>%1 known</source>
        <comment>a chip: the field has a known value</comment>
        <translation>%1已知</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>a chip: the field&apos;s value is not known</comment>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a chip: the opposite of a demand</comment>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Change this in the query field</source>
        <translation>在查询框中修改</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>去掉“%1”</translation>
    </message>
    <message>
        <source>Take this out of the query (Del)</source>
        <translation>从查询中去掉（Del）</translation>
    </message>
</context>
<context>
    <name>Ajar::CompletionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>what to write, what it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln model(s)</source>
        <translation>
            <numerusform>%1，%2，%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::DetailPane</name>
    <message>
        <source>What if …</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>Switch parts on and off and see what every framework says then</source>
        <translation>切换各组成部分的公开状态，看各框架如何判断</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>我可以……吗？</translation>
    </message>
    <message>
        <source>What the licence allows you, and under which terms</source>
        <translation>许可证允许你做什么、附带哪些条件</translation>
    </message>
</context>
<context>
    <name>Ajar::EmptyPanel</name>
    <message>
        <source>No model matches “%1”.</source>
        <translation>没有符合“%1”的模型。</translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln model(s)</source>
        <translation>
            <numerusform>去掉“%1”：%Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the query: %Ln model(s)</source>
        <translation>
            <numerusform>清空查询：%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::EntryTableModel</name>
    <message>
        <source>Added or changed by your own files</source>
        <translation>由你自己的文件添加或修改</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>framework, verdict</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Ajar::EntryTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>再按</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>打开出处</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>只看“%1”</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <translation>排除“%1”</translation>
    </message>
    <message>
        <source>Only where “%1” is known</source>
        <translation>只看“%1”已知的</translation>
    </message>
    <message>
        <source>Only where “%1” is unknown</source>
        <translation>只看“%1”未知的</translation>
    </message>
</context>
<context>
    <name>Ajar::FacetListModel</name>
    <message>
        <source>Unknown</source>
        <comment>as a value of a facet</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, excluded</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>Click: only models with it. Alt+click: none with it. (Space, minus)</source>
        <translation>单击：只看有它的模型。Alt+单击：排除有它的模型。（空格键、减号键）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln model(s)</source>
        <translation>
            <numerusform>%1，%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::FacetSection</name>
    <message>
        <source>%1 from</source>
        <translation>%1下限</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1上限</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no range is chosen</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a facet</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation>取消此项筛选</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <comment>a facet</comment>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <comment>the values of a facet</comment>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Only with “%1”</source>
        <translation>只看有“%1”的</translation>
    </message>
    <message>
        <source>None with “%1”</source>
        <translation>排除有“%1”的</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>values of a facet</comment>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::LectureDialog</name>
    <message>
        <source>%1: pros and cons</source>
        <translation>%1的优缺点</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Lecture and terms</source>
        <translation>讲义与术语</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Ajar::MainActions</name>
    <message>
        <source>中文</source>
        <comment>the other language&apos;s name</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲义</translation>
    </message>
    <message>
        <source>&amp;Add catalogue files …</source>
        <translation>添加模型数据文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find models</source>
        <translation>查找模型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy row</source>
        <translation>复制整行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Spectrum</source>
        <translation>光谱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>默认大小(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lecture and terms</source>
        <translation>讲义与术语(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Ajar</source>
        <translation>关于 Ajar(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Query &amp;before</source>
        <translation>上一个查询(&amp;B)</translation>
    </message>
    <message>
        <source>Query &amp;after</source>
        <translation>下一个查询(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save the query …</source>
        <translation>保存查询(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy link to the query</source>
        <translation>复制查询链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Manage saved queries …</source>
        <translation>管理已保存的查询(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Queries</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>How to &amp;query</source>
        <translation>查询语法(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Openness by</source>
        <translation>开放度标准(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What if …</source>
        <translation>如果……(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;May I …?</source>
        <translation>我可以……吗？(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Arguments, tested</source>
        <translation>论点检验(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Ajar::MainWindow</name>
    <message>
        <source>Add the catalogue files in a folder</source>
        <translation>选择模型数据文件所在的文件夹</translation>
    </message>
    <message>
        <source>About Ajar</source>
        <translation>关于 Ajar</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ajar %1&lt;/h3&gt;&lt;p&gt;How open is that model, really? A free explorer of AI language models from closed to open.&lt;/p&gt;&lt;p&gt;Program: MIT licence. Catalogue: CC BY 4.0; each fact names its source. Works without a network, and sends nothing.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ajar %1&lt;/h3&gt;&lt;p&gt;那个模型究竟有多开放？Ajar 是一款自由软件，用来浏览从封闭到开放的 AI 语言模型。&lt;/p&gt;&lt;p&gt;程序采用 MIT 许可证，数据采用 CC BY 4.0 许可，每条事实都注明来源。无需网络，也不发送任何信息。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ajar</source>
        <comment>window title</comment>
        <translation>Ajar</translation>
    </message>
</context>
<context>
    <name>Ajar::MatrixModel</name>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Ajar::MatrixView</name>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>复制全部行</translation>
    </message>
</context>
<context>
    <name>Ajar::MayDialog</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>我可以……吗？</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>提问者</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>打算做什么</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Monthly users of all products</source>
        <translation>全部产品的月活跃用户(&amp;M)</translation>
    </message>
    <message>
        <source>Company’s &amp;revenue a year, US dollars</source>
        <translation>公司年收入，美元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>所在地(&amp;S)</translation>
    </message>
    <message>
        <source>such as 5M</source>
        <translation>例如 500万</translation>
    </message>
    <message>
        <source>such as 20M</source>
        <translation>例如 2000万</translation>
    </message>
    <message>
        <source>for myself</source>
        <translation>个人使用</translation>
    </message>
    <message>
        <source>for research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>in a business</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>“%1” is no number such as 800M.</source>
        <translation>“%1”不是 8亿、800M 这样的数。</translation>
    </message>
</context>
<context>
    <name>Ajar::MayPage</name>
    <message>
        <source>by the terms of %1: %2</source>
        <comment>model, licence</comment>
        <translation>依据 %1 的条款：%2</translation>
    </message>
    <message>
        <source>This is not legal advice.</source>
        <translation>以上不构成法律意见。</translation>
    </message>
    <message>
        <source>In every case: %1</source>
        <comment>clause</comment>
        <translation>无论何种用途：%1</translation>
    </message>
</context>
<context>
    <name>Ajar::QueriesDialog</name>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Drag a query into another program to give it away as a link.</source>
        <translation>把查询拖到其他程序里，就能以链接的形式分享出去。</translation>
    </message>
</context>
<context>
    <name>Ajar::QueryBar</name>
    <message>
        <source>%1 (at %2)</source>
        <comment>what is wrong with the query, at which character</comment>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>models shown, models in all</comment>
        <translation>%1 / %2 个</translation>
    </message>
    <message>
        <source>Search models: llama, vendor:meta, level:open-weight …</source>
        <translation>搜索模型：llama、厂商:meta、开放度:开放权重…</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Clear the query</source>
        <translation>清空查询</translation>
    </message>
    <message>
        <source>Clear the query (Esc)</source>
        <translation>清空查询（Esc）</translation>
    </message>
    <message>
        <source>Drag from here to hand the query on as a link</source>
        <translation>从这里拖出，即可把查询作为链接分享</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查询…</translation>
    </message>
</context>
<context>
    <name>Ajar::QueryControl</name>
    <message>
        <source>Ajar</source>
        <comment>window title</comment>
        <translation>Ajar 模型开放度浏览器</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of a saved query</comment>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>Ajar::QueryHelpDialog</name>
    <message>
        <source>How to query</source>
        <translation>查询语法</translation>
    </message>
</context>
<context>
    <name>Ajar::RangeHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln model(s)</source>
        <translation>
            <numerusform>%1：%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::ResultsPane</name>
    <message>
        <source>How to show what the query found</source>
        <translation>查询结果的呈现方式</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Releases by framework</source>
        <translation>版本 × 框架</translation>
    </message>
    <message>
        <source>Releases by component</source>
        <translation>版本 × 组成部分</translation>
    </message>
    <message>
        <source>Releases and what is judged of them</source>
        <translation>各版本及其评价</translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumItem</name>
    <message>
        <source>%1, %2</source>
        <comment>model, level</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>model, worst and best level</comment>
        <translation>%1，%2至%3</translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumPainter</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source> · %1 (+%2?)</source>
        <comment>after a level: entries, and those that may be of it</comment>
        <translation> · %1（+%2？）</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>after a level: entries</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1: %2 for certain, %3 more depending on what is not known</source>
        <translation>%1：确定 %2 个，另有 %3 个因信息未知尚难确定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level: number of entries</comment>
        <translation>%1：%2 个</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>left end of the axis</comment>
        <translation>封闭</translation>
    </message>
    <message>
        <source>open</source>
        <comment>right end of the axis</comment>
        <translation>开放</translation>
    </message>
    <message>
        <source>No model to show.</source>
        <translation>没有可显示的模型。</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>instead of a year</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source> · %1, and %2 not certain</source>
        <comment>after a level: entries, and those that may be of it</comment>
        <translation> · %1，另有 %2 个未定</translation>
    </message>
    <message>
        <source>more released</source>
        <translation>公开越多</translation>
    </message>
    <message>
        <source>a higher score</source>
        <translation>得分越高</translation>
    </message>
    <message>
        <source>more demands met</source>
        <translation>满足的要求越多</translation>
    </message>
    <message>
        <source>within a band, further right: %1; higher: newer</source>
        <translation>同一区间内，越靠右%1，越靠上越新</translation>
    </message>
    <message>
        <source>within a band, further right: %1</source>
        <translation>同一区间内，越靠右%1</translation>
    </message>
    <message>
        <source>further right: %1; higher: newer; darker: more models</source>
        <translation>越靠右%1，越靠上越新，颜色越深模型越多</translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumPane</name>
    <message>
        <source>Openness by which framework</source>
        <translation>按哪种框架衡量开放度</translation>
    </message>
    <message>
        <source>Openness spectrum: %1</source>
        <comment>framework</comment>
        <translation>开放度光谱：%1</translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumView</name>
    <message>
        <source>Openness spectrum</source>
        <translation>开放度光谱</translation>
    </message>
</context>
<context>
    <name>Ajar::SpectrumWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::StatusLine</name>
    <message>
        <source>Catalogue of %1</source>
        <translation>数据日期：%1</translation>
    </message>
    <message>
        <source>The catalogue lacks facts on these models that the query asks for. Click to show them, too.</source>
        <translation>这些模型缺少查询所需的数据。点击可一并显示。</translation>
    </message>
    <message>
        <source>Making ready what was read …</source>
        <translation>正在整理读入的数据…</translation>
    </message>
    <message>
        <source>Reading catalogue files …</source>
        <translation>正在读取模型数据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep what was open before</source>
        <translation>保留原来打开的数据</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>共 %Ln 个模型，显示 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown though unknown</source>
        <translation>
            <numerusform>已显示 %Ln 个未知的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out as unknown</source>
        <translation>
            <numerusform>另有 %Ln 个因数据未知而未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ajar::TabBar</name>
    <message>
        <source>Earlier tabs</source>
        <translation>前面的标签</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>后面的标签</translation>
    </message>
</context>
<context>
    <name>Ajar::WhatIfPanel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Weights and data</source>
        <translation>权重与数据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问途径</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation>须经批准</translation>
    </message>
    <message>
        <source>open (%1)</source>
        <comment>licence</comment>
        <translation>开放（%1）</translation>
    </message>
    <message>
        <source>non-commercial (CC-BY-NC-4.0)</source>
        <translation>非商业（CC-BY-NC-4.0）</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>无许可证</translation>
    </message>
    <message>
        <source>%1: how it is out</source>
        <comment>component</comment>
        <translation>%1：公开状态</translation>
    </message>
    <message>
        <source>%1: its licence</source>
        <comment>component</comment>
        <translation>%1：许可证</translation>
    </message>
    <message>
        <source>was: %1</source>
        <comment>verdict</comment>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <comment>release</comment>
        <translation>如果：%1</translation>
    </message>
    <message>
        <source>Try what would change if parts were released or withheld. Nothing of it is kept.</source>
        <translation>试试公开或不公开某些部分会带来什么变化。所做改动不会保存。</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>恢复原状(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ArgumentCaseFinder</name>
    <message>
        <source>%1, %2: %3, and %4 for %5.</source>
        <comment>benchmark, date, own score, other score, other model</comment>
        <translation>%1，%2：本模型 %3，%5 为 %4。</translation>
    </message>
    <message>
        <source>Ahead of every open model in %1 of %2 comparisons.</source>
        <translation>%2 组比较中有 %1 组领先所有开放模型。</translation>
    </message>
    <message>
        <source>Behind the best closed model in %1 of %2 comparisons.</source>
        <translation>%2 组比较中有 %1 组不及最好的闭源模型。</translation>
    </message>
    <message>
        <source>%1 USD per million tokens; the middle one of %2 open models that came out within a year of it: %3.</source>
        <translation>每百万词元 %1 美元；前后一年内发布的 %2 个开放模型的中位价为 %3 美元。</translation>
    </message>
    <message>
        <source>Withdrawn on %1.</source>
        <translation>%1 下线。</translation>
    </message>
    <message>
        <source>Served by API.</source>
        <translation>以 API 提供。</translation>
    </message>
    <message>
        <source>Can be used in an application.</source>
        <translation>可在应用中使用。</translation>
    </message>
    <message>
        <source>Offered to nobody.</source>
        <translation>不对外提供。</translation>
    </message>
    <message>
        <source>%1 USD per million tokens read.</source>
        <translation>每百万输入词元 %1 美元。</translation>
    </message>
    <message>
        <source>%1 yuan per million tokens read.</source>
        <translation>每百万输入词元 %1 元。</translation>
    </message>
    <message>
        <source>Free of charge.</source>
        <translation>免费。</translation>
    </message>
    <message>
        <source>No API is sold.</source>
        <translation>不出售 API。</translation>
    </message>
    <message>
        <source>Released: %1.</source>
        <translation>已发布：%1。</translation>
    </message>
    <message>
        <source>Released in part: %1.</source>
        <translation>部分发布：%1。</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>未公开：%1。</translation>
    </message>
    <message>
        <source>Available for one’s own machines, too.</source>
        <translation>可部署在自己的机器上。</translation>
    </message>
    <message>
        <source>Runs on the vendor’s machines only.</source>
        <translation>只能在厂商的机器上运行。</translation>
    </message>
    <message numerus="yes">
        <source>Served by %n provider(s).</source>
        <translation>
            <numerusform>有 %n 家提供商。</numerusform>
        </translation>
    </message>
    <message>
        <source>The data that aligned it are withheld.</source>
        <translation>对齐数据未公开。</translation>
    </message>
    <message>
        <source>The vendor’s terms of service govern its use.</source>
        <translation>受厂商服务条款支配。</translation>
    </message>
    <message>
        <source>%1 lets everybody change and tune it.</source>
        <comment>licence</comment>
        <translation>%1 允许任何人修改和微调。</translation>
    </message>
    <message>
        <source>%1 lets one change it, but not for business.</source>
        <comment>licence</comment>
        <translation>%1 允许修改，但不得用于商业。</translation>
    </message>
    <message>
        <source>%1 does not let one change it freely.</source>
        <comment>licence</comment>
        <translation>%1 不允许自由修改。</translation>
    </message>
    <message>
        <source>%1 GB at 4 bits: one card of 80 GB holds it.</source>
        <translation>4 比特量化后 %1 GB，一张 80 GB 的加速卡即可容纳。</translation>
    </message>
    <message>
        <source>%1 GB at 4 bits: more than one card of 80 GB.</source>
        <translation>4 比特量化后 %1 GB，需多张 80 GB 的加速卡。</translation>
    </message>
    <message>
        <source>By API: %1 USD per million tokens.</source>
        <translation>API 价格：每百万词元 %1 美元。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) by others were made from it.</source>
        <translation>
            <numerusform>他人以其为基础制作了 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of training code, data and intermediate weights are released.</source>
        <translation>训练代码、数据和中间权重中已发布 %1 项。</translation>
    </message>
    <message>
        <source>Training code, data or intermediate weights are released in part.</source>
        <translation>训练代码、数据或中间权重部分发布。</translation>
    </message>
    <message>
        <source>Training code and data are withheld, and nothing by others is known.</source>
        <translation>训练代码和数据均未公开，也未见他人的衍生模型。</translation>
    </message>
    <message>
        <source>%1 lets everybody offer it.</source>
        <comment>licence</comment>
        <translation>%1 允许任何人提供服务。</translation>
    </message>
    <message>
        <source>%1 does not let everybody offer it.</source>
        <comment>licence</comment>
        <translation>%1 不允许任意他人提供服务。</translation>
    </message>
    <message>
        <source>%1 GB at 4 bits: a laptop with 16 GB holds it.</source>
        <translation>4 比特量化后 %1 GB，16 GB 内存的笔记本电脑即可容纳。</translation>
    </message>
    <message>
        <source>%1 GB at 4 bits: too much for a laptop with 16 GB.</source>
        <translation>4 比特量化后 %1 GB，超出 16 GB 内存的笔记本电脑。</translation>
    </message>
    <message>
        <source>One must apply for the download.</source>
        <translation>下载须先申请。</translation>
    </message>
    <message>
        <source>Anybody can download it.</source>
        <translation>任何人都能下载。</translation>
    </message>
    <message>
        <source>No scores beside those of open models are known.</source>
        <translation>没有可与开放模型对比的成绩。</translation>
    </message>
    <message>
        <source>No scores beside those of closed models are known.</source>
        <translation>没有可与闭源模型对比的成绩。</translation>
    </message>
    <message>
        <source>Too few open models of that time have a known price to compare with.</source>
        <translation>同期已知价格的开放模型太少，无从比较。</translation>
    </message>
</context>
<context>
    <name>ArgumentGround</name>
    <message>
        <source>%1 of %2 models speak for it, %3 in part, %4 against.</source>
        <translation>已知的 %2 个模型中：支持 %1 个，居中 %3 个，反对 %4 个。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n model(s) it is not known.</source>
        <translation>
            <numerusform>另有 %n 个模型情况不明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 with %4 (closed), %5 with %6 (open).</source>
        <comment>benchmark, date, model, score, model, score</comment>
        <translation>%1，%2：闭源最好为 %3（%4），开放最好为 %5（%6）。</translation>
    </message>
    <message>
        <source>A closed model is ahead in %1 of %2 comparisons.</source>
        <translation>%2 组比较中，%1 组由闭源模型领先。</translation>
    </message>
    <message>
        <source>Newest: %1</source>
        <translation>最新一组：%1</translation>
    </message>
    <message>
        <source>%1: the best closed model was %2 ahead on %3, and %4 on %5.</source>
        <comment>benchmark, points, date, points, date</comment>
        <translation>%1：最好的闭源模型在 %3 领先 %2 分，到 %5 领先 %4 分。</translation>
    </message>
</context>
<context>
    <name>ArgumentsCommand</name>
    <message>
        <source>for</source>
        <translation>优点</translation>
    </message>
    <message>
        <source>against</source>
        <translation>缺点</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>argument, for or against, what the data say</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Counter-example: %1 (%2).</source>
        <comment>model, id</comment>
        <translation>反例：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最早日期</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>components</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>index only</source>
        <translation>仅第三方</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>models on which sources disagree</source>
        <translation>来源相互矛盾的模型</translation>
    </message>
    <message>
        <source>open weights with parameters, context and link</source>
        <translation>开放权重且有参数量、上下文和权重链接的模型</translation>
    </message>
    <message>
        <source>models sold by API with both prices</source>
        <translation>以 API 出售且输入输出价格俱全的模型</translation>
    </message>
    <message>
        <source>releases with component records</source>
        <translation>有组件记录的版本</translation>
    </message>
    <message>
        <source>models with component records</source>
        <translation>有组件记录的模型</translation>
    </message>
    <message>
        <source>models with a score on %1</source>
        <translation>有 %1 成绩的模型</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--language is en or zh, not “%1”.</source>
        <translation>--language 只能是 en 或 zh，不能是“%1”。</translation>
    </message>
    <message>
        <source>Try “ajar --help”.</source>
        <translation>用法请见“ajar --help”。</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format 只能是以下之一：%1。</translation>
    </message>
    <message>
        <source>Unknown column “%1”; there are %2.</source>
        <translation>没有“%1”这一列；可用的列：%2。</translation>
    </message>
    <message>
        <source>Unknown field “%1” to sort by.</source>
        <translation>无法排序：没有“%1”这个字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) left out because facts that the query asks for are unknown.</source>
        <translation>
            <numerusform>有 %n 个模型缺少查询所需的数据，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>show takes the id of one model, such as openai/gpt-4.</source>
        <translation>show 后面要写一个模型的编号，例如 openai/gpt-4。</translation>
    </message>
    <message>
        <source>There is no model with the id “%1”; “ajar list” shows them all.</source>
        <translation>没有编号为“%1”的模型；用“ajar list”可列出全部模型。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>import only shows what would be added; say --dry-run.</source>
        <translation>import 目前只显示将要添加的内容，请加上 --dry-run。</translation>
    </message>
    <message>
        <source>import takes the files to read.</source>
        <translation>import 需要给出要读取的文件。</translation>
    </message>
    <message>
        <source>may takes the id of one model, such as meta/llama-2-70b.</source>
        <translation>may 需要一个模型的编号，例如 meta/llama-2-70b。</translation>
    </message>
    <message>
        <source>--by is one of %1.</source>
        <translation>--by 只能取 %1。</translation>
    </message>
    <message>
        <source>--at is a date such as 2019-03-01, 2019-03 or 2019, not “%1”.</source>
        <translation>--at 须为日期，如 2019-03-01、2019-03 或 2019，而不是“%1”。</translation>
    </message>
    <message>
        <source>Ajar explores AI language models from closed to open.

  ajar [QUERY]            open the window
  ajar list [QUERY]       print the models that a query finds
  ajar matrix [QUERY]     print what frameworks say of their releases, or what these have
  ajar show ID            print all that is known about one model
  ajar may ID             say what its licence allows, and what for; no legal advice
  ajar arguments [QUERY]  test the lecture’s pros and cons on the models of a query
  ajar check [FILE…]      name every mistake in catalogue files
  ajar import FILE…       read files of other collections (MOF, European index)

  --catalog DIR           add the catalogue files in a folder (or one file)
  --format FORMAT         list, matrix: table, csv, json, markdown; others: text, json
  --columns a,b           list: the fields to print
  --sort a,-b             list, matrix: the order: by one or several fields, with - from the greatest down
  --by KIND               matrix: frameworks (at first) or components
  --at DATE               show: how the release stood on a day or in a month, by the gradient of release
  --coverage              check: how much is known, per fact and vendor
  --rewrite               check: bring the files into their canonical form
  --purpose a,b           may: commercial, modify, redistribute, fine-tune, host, train-others
  --users N, --revenue N  may: monthly users; company&apos;s revenue a year in US dollars
  --country CODE          may: where you are, such as DE
  --distributing yes|no   may: whether you pass on the model or one made of it
  --dry-run               import: only show what would be added
  --language en|zh        the language of texts
  --select ID             open the window with this model selected
  --version, --help

Queries: llama vendor:meta,mistral level:open-weight params:&lt;=8B released:&gt;=2024 -chat
Fields (of queries, --columns and --sort): %1
Exit codes: 0 fine, 1 the data has problems, 2 wrong usage.
</source>
        <translation>Ajar：浏览从封闭到开放的 AI 语言模型。

  ajar [查询]             打开窗口
  ajar list [查询]        列出查询找到的模型
  ajar matrix [查询]      列出各框架对所属版本的结论，或其公开的组成部分
  ajar show 编号          显示一个模型的全部已知信息
  ajar may 编号           说明许可证允许做什么（不构成法律意见）
  ajar arguments [查询]   用查询找到的模型检验课程的优缺点论点
  ajar check [文件...]    检查模型数据文件，逐条指出错误
  ajar import 文件...     读取其他收录的文件（MOF、欧洲指数）

  --catalog 文件夹        添加文件夹中的模型数据文件（也可以是单个文件）
  --format 格式           list、matrix：table、csv、json、markdown；其余：text、json
  --columns a,b           list：要输出的字段
  --sort a,-b             list、matrix：按一个或多个字段排序，前加 - 表示从大到小
  --by 种类               matrix：frameworks（默认）或 components
  --at DATE               show：按发布梯度说明该模型在某日、某月或某年的发布状态
  --coverage              check：按事实和厂商统计已知的程度
  --rewrite               check：把文件改写成规范格式
  --purpose a,b           may：commercial、modify、redistribute、fine-tune、host、train-others
  --users N, --revenue N  may：月用户数；公司年收入（美元）
  --country 代码          may：所在国家或地区，例如 DE
  --distributing yes|no   may：是否对外提供该模型或其衍生模型
  --dry-run               import：只显示将要添加的内容
  --language en|zh        界面和输出的语言
  --select 编号           打开窗口并选中该模型
  --version, --help

查询示例：llama vendor:meta,mistral level:open-weight params:&lt;=8B released:&gt;=2024 -chat
字段（可用于查询、--columns 和 --sort）：%1
退出码：0 正常，1 数据有问题，2 用法错误。
</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Model metadata</source>
        <translation>模型元数据</translation>
    </message>
    <message>
        <source>Architecture code</source>
        <translation>模型结构代码</translation>
    </message>
    <message>
        <source>Data preparation code</source>
        <translation>数据处理代码</translation>
    </message>
    <message>
        <source>Training code</source>
        <translation>训练代码</translation>
    </message>
    <message>
        <source>Inference code</source>
        <translation>推理代码</translation>
    </message>
    <message>
        <source>Evaluation code</source>
        <translation>评测代码</translation>
    </message>
    <message>
        <source>Supporting libraries</source>
        <translation>配套库</translation>
    </message>
    <message>
        <source>Pre-training data</source>
        <translation>预训练数据</translation>
    </message>
    <message>
        <source>Post-training data</source>
        <translation>后训练数据</translation>
    </message>
    <message>
        <source>Evaluation data</source>
        <translation>评测数据</translation>
    </message>
    <message>
        <source>Information on the training data</source>
        <translation>训练数据说明</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>数据卡</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>技术报告</translation>
    </message>
    <message>
        <source>Research paper</source>
        <translation>研究论文</translation>
    </message>
    <message>
        <source>Preprint</source>
        <translation>预印本</translation>
    </message>
    <message>
        <source>Evaluation results</source>
        <translation>评测结果</translation>
    </message>
    <message>
        <source>Sample outputs</source>
        <translation>输出样例</translation>
    </message>
    <message>
        <source>Code documentation</source>
        <translation>代码文档</translation>
    </message>
    <message>
        <source>Training set-up</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Usage information</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Hosted application</source>
        <translation>网页或应用</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Software package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>未公开</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Final weights</source>
        <translation>最终权重</translation>
    </message>
    <message>
        <source>Base model weights</source>
        <translation>基座模型权重</translation>
    </message>
    <message>
        <source>Intermediate checkpoints</source>
        <translation>中间检查点</translation>
    </message>
</context>
<context>
    <name>DetailHtml</name>
    <message>
        <source>Added or changed by your own files.</source>
        <translation>由你自己的文件添加或修改。</translation>
    </message>
    <message>
        <source>Pros and cons of %1</source>
        <comment>closed models / open models</comment>
        <translation>%1的优缺点</translation>
    </message>
    <message>
        <source>Pros and cons</source>
        <translation>优缺点</translation>
    </message>
    <message>
        <source>✔ Pros</source>
        <translation>✔ 优点</translation>
    </message>
    <message>
        <source>✘ Cons</source>
        <translation>✘ 缺点</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>from your file</source>
        <translation>来自你的文件</translation>
    </message>
    <message>
        <source>also: </source>
        <translation>另有记录：</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Not legal advice.</source>
        <translation>不构成法律意见。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>暂无信息。</translation>
    </message>
    <message>
        <source>but another source:</source>
        <translation>但另有来源：</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>一手来源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model in the table or on the spectrum to see its pros and cons with evidence.</source>
        <translation>在表格或光谱中选择一个模型，即可查看它的优缺点和依据。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>参见</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>相关模型</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>代表模型</translation>
    </message>
    <message>
        <source>≠ a counter-example</source>
        <translation>≠ 反例</translation>
    </message>
    <message>
        <source>third-party index</source>
        <translation>第三方索引</translation>
    </message>
    <message>
        <source>Of %1 parts: %2 released, %3 in part, %4 not known</source>
        <translation>共 %1 个部分：公开 %2 个，部分公开 %3 个，未知 %4 个</translation>
    </message>
    <message>
        <source>Whether the weights are released is not known, so the pros and cons of neither camp can be told.</source>
        <translation>权重是否公开尚不清楚，因此无法列出任何一方的优缺点。</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>评测成绩</translation>
    </message>
    <message>
        <source>May I …?</source>
        <translation>我可以……吗？</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>Comparing it with all other models …</source>
        <translation>正在与其他所有模型对比……</translation>
    </message>
</context>
<context>
    <name>EntryReport</name>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>下线日期</translation>
    </message>
    <message>
        <source>Parameters, total</source>
        <translation>总参数量</translation>
    </message>
    <message>
        <source>Parameters, active</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练 token 数</translation>
    </message>
    <message>
        <source>Context, tokens</source>
        <translation>上下文（token）</translation>
    </message>
    <message>
        <source>Longest output, tokens</source>
        <translation>最长输出（token）</translation>
    </message>
    <message>
        <source>Knowledge cutoff</source>
        <translation>知识截止</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入模态</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出模态</translation>
    </message>
    <message>
        <source>Reasons before answering</source>
        <translation>推理模型</translation>
    </message>
    <message>
        <source>Calls tools</source>
        <translation>支持工具调用</translation>
    </message>
    <message>
        <source>Input price, USD per 1M tokens</source>
        <translation>输入价（美元/百万 token）</translation>
    </message>
    <message>
        <source>Output price, USD per 1M tokens</source>
        <translation>输出价（美元/百万 token）</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The weights are released.</source>
        <translation>权重已公开。</translation>
    </message>
    <message>
        <source>The weights are not released.</source>
        <translation>权重未公开。</translation>
    </message>
    <message>
        <source>Whether the weights are released is not known.</source>
        <translation>不清楚权重是否公开。</translation>
    </message>
    <message>
        <source>The training code is released.</source>
        <translation>训练代码已公开。</translation>
    </message>
    <message>
        <source>The training code is not released.</source>
        <translation>训练代码未公开。</translation>
    </message>
    <message>
        <source>Whether the training code is released is not known.</source>
        <translation>不清楚训练代码是否公开。</translation>
    </message>
    <message>
        <source>The training data is released or described.</source>
        <translation>训练数据已公开或有说明。</translation>
    </message>
    <message>
        <source>Whether the training data is released is not known.</source>
        <translation>不清楚训练数据是否公开。</translation>
    </message>
    <message>
        <source>A report or paper is public.</source>
        <translation>技术报告或论文已公开。</translation>
    </message>
    <message>
        <source>No report or paper is public.</source>
        <translation>没有公开的技术报告或论文。</translation>
    </message>
    <message>
        <source>Whether there is a report or paper is not known.</source>
        <translation>不清楚是否有技术报告或论文。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, date of the claim</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>after accepting terms</source>
        <translation>需接受条款</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation>需申请</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>需付费</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>released, after approval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>另有记录：%1</translation>
    </message>
    <message>
        <source>Openness: %1</source>
        <translation>开放度：%1</translation>
    </message>
    <message>
        <source>Pros and cons</source>
        <translation>优缺点</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>Not legal advice.</source>
        <translation>不构成法律意见。</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The training data is neither released nor described.</source>
        <translation>训练数据既未公开，也没有说明。</translation>
    </message>
    <message>
        <source>a counter-example</source>
        <translation>反例</translation>
    </message>
    <message>
        <source>but another source: %1</source>
        <translation>另一来源：%1</translation>
    </message>
    <message>
        <source>The weights are released only in part.</source>
        <translation>权重只公开了一部分。</translation>
    </message>
    <message>
        <source>The training code is released only in part.</source>
        <translation>训练代码只公开了一部分。</translation>
    </message>
    <message>
        <source>The training data is released or described only in part.</source>
        <translation>训练数据只公开或说明了一部分。</translation>
    </message>
    <message>
        <source>A report is public, but leaves out essential parts.</source>
        <translation>报告已公开，但缺少关键内容。</translation>
    </message>
    <message>
        <source>from your file</source>
        <translation>来自你的文件</translation>
    </message>
    <message>
        <source>Added or changed by your own files.</source>
        <translation>由你自己的文件添加或修改。</translation>
    </message>
    <message>
        <source>Not known: the weights may be released or not.</source>
        <translation>未知：权重可能已公开，也可能没有。</translation>
    </message>
    <message>
        <source>Cached input price, USD per 1M tokens</source>
        <translation>缓存命中输入价（美元/百万 token）</translation>
    </message>
    <message>
        <source>Input price, CNY per 1M tokens</source>
        <translation>输入价（人民币/百万 token）</translation>
    </message>
    <message>
        <source>Output price, CNY per 1M tokens</source>
        <translation>输出价（人民币/百万 token）</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Layers with full attention</source>
        <translation>全注意力层数</translation>
    </message>
    <message>
        <source>Layers with sliding window</source>
        <translation>滑动窗口层数</translation>
    </message>
    <message>
        <source>Sliding window, tokens</source>
        <translation>滑动窗口（token）</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>循环层数</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏层维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>KV 头数</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>注意力头维度</translation>
    </message>
    <message>
        <source>Head width of values</source>
        <translation>V 头维度</translation>
    </message>
    <message>
        <source>Key-value heads of full layers</source>
        <translation>全注意力层的 KV 头数</translation>
    </message>
    <message>
        <source>Head width of full layers</source>
        <translation>全注意力层的头维度</translation>
    </message>
    <message>
        <source>Latent key-value rank</source>
        <translation>KV 低秩压缩维度</translation>
    </message>
    <message>
        <source>Rotary key width</source>
        <translation>旋转位置编码维度</translation>
    </message>
    <message>
        <source>Layers per key-value cache</source>
        <translation>共用一份 KV 缓存的层数</translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation>前馈层维度</translation>
    </message>
    <message>
        <source>Feed-forward matrices</source>
        <translation>前馈层矩阵数</translation>
    </message>
    <message>
        <source>Layers with experts</source>
        <translation>专家层数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每个 token 激活的专家数</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>单个专家的前馈维度</translation>
    </message>
    <message>
        <source>Width of shared experts</source>
        <translation>共享专家的前馈维度</translation>
    </message>
    <message>
        <source>Vocabulary, tokens</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>输入与输出共用词嵌入</translation>
    </message>
    <message>
        <source>reported by the vendor</source>
        <translation>厂商自报</translation>
    </message>
    <message>
        <source>measured by %1</source>
        <translation>由 %1 测得</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>开源</translation>
    </message>
    <message>
        <source>open-weight</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>专有</translation>
    </message>
    <message>
        <source>%1: “%2”, %3</source>
        <comment>open source: “words of the vendor”, date</comment>
        <translation>%1：“%2”，%3</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>又名：%1</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>评测成绩</translation>
    </message>
    <message>
        <source>What the vendor calls it</source>
        <translation>厂商自己的说法</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Withdrawn from sale on %1: a program that uses it must be changed.</source>
        <translation>已于 %1 下线，用到它的程序必须修改。</translation>
    </message>
    <message>
        <source>Served by API; nothing to install.</source>
        <translation>通过 API 提供，无需安装。</translation>
    </message>
    <message>
        <source>Can be used in a hosted application without writing code.</source>
        <translation>有现成的网页或应用，不写代码也能用。</translation>
    </message>
    <message>
        <source>%1 of %2 parts are withheld, among them: %3.</source>
        <translation>%2 个部分中有 %1 个未公开，包括%3。</translation>
    </message>
    <message>
        <source>A technical report is public; these parts are not.</source>
        <translation>技术报告已公开，这些部分则没有。</translation>
    </message>
    <message>
        <source>A billion tokens, three read for each written, cost %1 USD at the list price of %2.</source>
        <translation>按 %2 的标价，10 亿 token（输入与输出之比为 3:1）需 %1 美元。</translation>
    </message>
    <message>
        <source>The weights are withheld, so every prompt goes to a server of %1 or its partners.</source>
        <translation>权重不公开，每条提示词都要送到厂商（%1）或其合作方的服务器。</translation>
    </message>
    <message>
        <source>Withdrawn on %1; the weights cannot be run elsewhere.</source>
        <translation>已于 %1 下线，也无法在别处运行权重。</translation>
    </message>
    <message>
        <source>What it may be used for stands in the terms of service of %1.</source>
        <translation>可以用来做什么，由厂商（%1）的服务条款规定。</translation>
    </message>
    <message>
        <source>The data that aligned it is withheld.</source>
        <translation>对齐所用的数据没有公开。</translation>
    </message>
    <message>
        <source>The weights are out and can be fine-tuned.</source>
        <translation>权重已公开，可以微调。</translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines, once the vendor has approved the download.</source>
        <translation>经厂商批准下载后，可在自己的机器上运行。</translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines; the weights can be downloaded freely.</source>
        <translation>权重可自由下载，在自己的机器上运行。</translation>
    </message>
    <message>
        <source>A downloaded copy goes on working whatever the vendor does.</source>
        <translation>无论厂商作何决定，下载好的副本照样能用。</translation>
    </message>
    <message numerus="yes">
        <source>The weights take %1 GB at 16 bits (%n card(s) of 80 GB) and %2 GB at 4 bits.</source>
        <translation>
            <numerusform>权重按 16 位存储需 %1 GB（%n 块 80 GB 显卡），按 4 位存储需 %2 GB。</numerusform>
        </translation>
    </message>
    <message>
        <source>One must apply for the download, but copies cannot be called back.</source>
        <translation>下载虽需申请，但流出的副本无法收回。</translation>
    </message>
    <message>
        <source>%1 USD per million tokens read, %2 USD written (list price of %3).</source>
        <translation>每百万 token 输入 %1 美元，输出 %2 美元（%3 的标价）。</translation>
    </message>
    <message numerus="yes">
        <source>Served by %n provider(s): %1.</source>
        <translation>
            <numerusform>有 %n 家服务商提供：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: commercial use is allowed.</source>
        <translation>%1：允许商用。</translation>
    </message>
    <message>
        <source>%1: commercial use is allowed under conditions.</source>
        <translation>%1：有条件允许商用。</translation>
    </message>
    <message>
        <source>%1: no commercial use.</source>
        <translation>%1：不允许商用。</translation>
    </message>
    <message>
        <source>The training code is released, too.</source>
        <translation>训练代码也已公开。</translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines; the download asks one to accept terms.</source>
        <translation>可在自己的机器上运行；下载前须接受条款。</translation>
    </message>
    <message>
        <source>Runs on one&apos;s own machines; the download has to be paid for.</source>
        <translation>可在自己的机器上运行；下载需要付费。</translation>
    </message>
    <message>
        <source>Besides the weights one can study: %1.</source>
        <translation>除权重外，还可以研究：%1。</translation>
    </message>
    <message>
        <source>Anyone can download the weights without applying.</source>
        <translation>任何人无须申请即可下载权重。</translation>
    </message>
    <message>
        <source>Earlier, on %1, a million tokens read cost %2 USD.</source>
        <translation>此前（%1）每百万输入 token 为 %2 美元。</translation>
    </message>
    <message>
        <source>A report is public in part; these parts are not.</source>
        <translation>报告只公开了一部分内容，这些部分并未公开。</translation>
    </message>
    <message>
        <source>A part of the training code is released, too.</source>
        <translation>训练代码也公开了一部分。</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>The weights take %1 GB at 16 bits and %2 GB at 4 bits, which a laptop with 16 GB can hold.</source>
        <translation>权重按 16 位存储需 %1 GB，按 4 位存储需 %2 GB，16 GB 内存的笔记本即可容纳。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>FrameworkHtml</name>
    <message>
        <source>Under seven frameworks</source>
        <translation>七种框架下的判断</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the reasons</source>
        <translation>展开理由</translation>
    </message>
    <message>
        <source>≠ Sources disagree</source>
        <translation>≠ 各来源说法不一</translation>
    </message>
    <message numerus="yes">
        <source>Not known: %1 and %n more</source>
        <translation>
            <numerusform>不明：%1等（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the computing that trained it</source>
        <translation>不明：训练计算量</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>Its rules</source>
        <translation>规则原文</translation>
    </message>
    <message>
        <source>Decided by what is not known: %1</source>
        <translation>取决于尚不清楚的：%1</translation>
    </message>
    <message>
        <source>≠ Sources disagree: %1</source>
        <translation>≠ 各来源说法不一：%1</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>第三方公布的结果</translation>
    </message>
    <message numerus="yes">
        <source>In %n stages since %1</source>
        <translation>
            <numerusform>自 %1 起分 %n 步发布</numerusform>
        </translation>
    </message>
    <message>
        <source>How it came out:</source>
        <translation>发布经过：</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>FrameworkReport</name>
    <message>
        <source>%1 by the records of %2</source>
        <comment>verdict, sources</comment>
        <translation>按 %2 的记录为“%1”</translation>
    </message>
    <message>
        <source>after approval</source>
        <translation>需申请</translation>
    </message>
    <message>
        <source>for payment</source>
        <translation>需付费</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>未授予许可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>component, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>describe and list the training data in full</source>
        <translation>完整说明并列出训练数据</translation>
    </message>
    <message>
        <source>release: %1</source>
        <comment>components</comment>
        <translation>发布：%1</translation>
    </message>
    <message>
        <source>put under a licence such as %2: %1</source>
        <comment>components, licence</comment>
        <translation>改用 %2 之类的许可证：%1</translation>
    </message>
    <message>
        <source>release under a licence such as %2: %1</source>
        <comment>components, licence</comment>
        <translation>以 %2 之类的许可证发布：%1</translation>
    </message>
    <message>
        <source>For “%1”: %2</source>
        <comment>verdict, what has to change</comment>
        <translation>若要达到“%1”：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>framework, verdict</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It would be decided by: %1</source>
        <translation>取决于以下未知项：%1</translation>
    </message>
    <message>
        <source>Sources disagree: %1</source>
        <translation>来源说法不一：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a score and the highest one</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Published by others</source>
        <translation>第三方公布的结果</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <comment>framework, date</comment>
        <translation>%1（截至 %2）</translation>
    </message>
    <message>
        <source>Nothing of it was out yet.</source>
        <translation>当时尚未发布任何内容。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was found, a note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <comment>date, verdict</comment>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>许可证不明</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Model Openness Tool, licences as written</source>
        <translation>Model Openness Tool，许可证照原文</translation>
    </message>
    <message>
        <source>with licences understood</source>
        <translation>许可证规范化之后</translation>
    </message>
    <message>
        <source>European Open Source AI Index</source>
        <translation>欧洲开源 AI 指数</translation>
    </message>
    <message>
        <source>would add</source>
        <translation>将要添加</translation>
    </message>
    <message>
        <source>our verdicts</source>
        <translation>我们的判定</translation>
    </message>
</context>
<context>
    <name>LinkError</name>
    <message>
        <source>“%1” is not a link to a query; such links begin with ajar:?q=</source>
        <translation>“%1”不是查询链接；查询链接以 ajar:?q= 开头</translation>
    </message>
    <message numerus="yes">
        <source>The link is too long; a query has at most %n character(s).</source>
        <translation>
            <numerusform>链接太长；查询最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link holds no query; “q=” is missing.</source>
        <translation>链接里没有查询：缺少“q=”。</translation>
    </message>
    <message>
        <source>The link holds characters that no query can have.</source>
        <translation>链接里有查询中不允许出现的字符。</translation>
    </message>
    <message>
        <source>The link asks for an order by “%1”, and there is no such field.</source>
        <translation>链接要求按“%1”排序，但没有这个字段。</translation>
    </message>
</context>
<context>
    <name>MayCommand</name>
    <message>
        <source>how sure: the text was read</source>
        <translation>把握程度：已阅读原文</translation>
    </message>
    <message>
        <source>how sure: summaries and quotations were read</source>
        <translation>把握程度：已阅读摘要和引文</translation>
    </message>
    <message>
        <source>how sure: not very, the text was not read</source>
        <translation>把握程度：较低，未阅读原文</translation>
    </message>
    <message>
        <source>licence not known</source>
        <translation>许可证不明</translation>
    </message>
    <message>
        <source>Unknown purpose “%1”; there are %2.</source>
        <translation>没有“%1”这一用途，可选：%2。</translation>
    </message>
    <message>
        <source>%1 takes a number such as 800M, not “%2”.</source>
        <translation>%1 需要 800M 这样的数字，不能是“%2”。</translation>
    </message>
    <message>
        <source>--country takes two letters such as DE, not “%1”.</source>
        <translation>--country 需要 DE 这样的两个字母，不能是“%1”。</translation>
    </message>
    <message>
        <source>--distributing is yes or no, not “%1”.</source>
        <translation>--distributing 只能是 yes 或 no，不能是“%1”。</translation>
    </message>
    <message>
        <source>Warning: it comes from a model with stricter terms, which bind it, too: %1.</source>
        <translation>注意：它源自条款更严格的模型，同样受其约束：%1。</translation>
    </message>
    <message>
        <source>by the terms of %1: %2</source>
        <translation>依据 %1 的条款：%2</translation>
    </message>
    <message>
        <source>This is not legal advice.</source>
        <translation>以上内容不构成法律意见。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a licence</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, and the answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OpennessMatrix</name>
    <message>
        <source>Claim</source>
        <comment>heading: what the vendor calls its release, against the facts</comment>
        <translation>名实</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>What the vendor calls it is not on record.</source>
        <translation>未收录厂商的说法。</translation>
    </message>
    <message>
        <source>Source: %1, %2</source>
        <comment>title, date</comment>
        <translation>来源：%1，%2</translation>
    </message>
    <message>
        <source>Not known: no source on record says anything of it.</source>
        <translation>未知：已收录的来源均未提及。</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>an object {…}</source>
        <translation>对象 {…}</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>a list […]</source>
        <translation>列表 […]</translation>
    </message>
    <message>
        <source>at most %1 elements</source>
        <translation>至多 %1 个元素</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>不超过 %1 个字符的文本</translation>
    </message>
    <message>
        <source>a text that is not empty and has no control characters</source>
        <translation>不含控制字符的非空文本</translation>
    </message>
    <message>
        <source>an id of small letters a-z, digits, dots and hyphens</source>
        <translation>由小写字母 a-z、数字、点和连字符组成的编号</translation>
    </message>
    <message>
        <source>a web address, https://…</source>
        <translation>网址（https://…）</translation>
    </message>
    <message>
        <source>a text, or {&quot;en&quot;: …, &quot;zh&quot;: …}</source>
        <translation>文本，或 {&quot;en&quot;: …, &quot;zh&quot;: …}</translation>
    </message>
    <message>
        <source>a date such as 2023-07-18 or 2023-07</source>
        <translation>日期，如 2023-07-18 或 2023-07</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值 true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a file of at most %1 MB</source>
        <translation>不超过 %1 MB 的文件</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>至多 %1 层</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>key given twice</source>
        <translation>键重复</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>missing key</source>
        <translation>缺少键</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>类型错误</translation>
    </message>
    <message>
        <source>wrong form</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>unknown value</source>
        <translation>未知的值</translation>
    </message>
    <message>
        <source>impossible date</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>out of range, perhaps in another unit</source>
        <translation>超出范围，可能单位有误</translation>
    </message>
    <message>
        <source>id used twice</source>
        <translation>编号重复</translation>
    </message>
    <message>
        <source>source not defined</source>
        <translation>来源未定义</translation>
    </message>
    <message>
        <source>refers to something that does not exist</source>
        <translation>引用的对象不存在</translation>
    </message>
    <message>
        <source>contradicts another file</source>
        <translation>与另一个文件矛盾</translation>
    </message>
    <message>
        <source>more problems than are listed</source>
        <translation>问题过多，未全部列出</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what was found</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <comment>what is wrong, what should be there</comment>
        <translation>%1；应为%2</translation>
    </message>
    <message>
        <source>1, the only format so far</source>
        <translation>数字 1（目前唯一的格式）</translation>
    </message>
    <message>
        <source>a country code such as US, or EU, INT</source>
        <translation>国家或地区代码，如 US，也可用 EU、INT</translation>
    </message>
    <message>
        <source>the same title, address and kind</source>
        <translation>相同的标题、网址和类型</translation>
    </message>
    <message>
        <source>an id of the form vendor/name</source>
        <translation>形如 vendor/name 的编号</translation>
    </message>
    <message>
        <source>the id of a vendor</source>
        <translation>已有厂商的编号</translation>
    </message>
    <message>
        <source>a plain number of parameters or tokens, %1</source>
        <translation>不带单位的参数或 token 个数，范围 %1</translation>
    </message>
    <message>
        <source>US dollars per million tokens, %1</source>
        <translation>每百万 token 的美元价格，范围 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>an SPDX id or LicenseRef-…</source>
        <translation>有效的 SPDX 编号或 LicenseRef-…</translation>
    </message>
    <message>
        <source>an id from a &quot;sources&quot; table</source>
        <translation>某个 &quot;sources&quot; 表中的编号</translation>
    </message>
    <message>
        <source>the id of an entry</source>
        <translation>已有条目的编号</translation>
    </message>
    <message>
        <source>the id of a concept</source>
        <translation>已有术语的编号</translation>
    </message>
    <message>
        <source>Problems in catalogue files</source>
        <translation>模型数据文件中的问题</translation>
    </message>
    <message>
        <source>What is broken was left out; everything else is shown.</source>
        <translation>有问题的内容已略去，其余照常显示。</translation>
    </message>
    <message>
        <source>an id with the vendor of its release</source>
        <translation>与所属版本同一厂商的编号</translation>
    </message>
    <message>
        <source>at least one element</source>
        <translation>至少一个元素</translation>
    </message>
    <message>
        <source>a licence of licenses.json</source>
        <translation>已列入 licenses.json 的许可证</translation>
    </message>
    <message>
        <source>yuan per million tokens, %1</source>
        <translation>每百万 token 的人民币价格，%1</translation>
    </message>
    <message>
        <source>a whole number, %1</source>
        <translation>整数，%1</translation>
    </message>
    <message>
        <source>a score of 0 to %1</source>
        <translation>0 到 %1 之间的分数</translation>
    </message>
    <message>
        <source>a quotation of at most %1 words</source>
        <translation>不超过 %1 个词的引文</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>not well formed</source>
        <translation>格式有误</translation>
    </message>
    <message>
        <source>a file without YAML aliases</source>
        <translation>不含 YAML 别名的文件</translation>
    </message>
    <message>
        <source>at most %1 values</source>
        <translation>至多 %1 个值</translation>
    </message>
    <message>
        <source>a key that is a text</source>
        <translation>文本形式的键</translation>
    </message>
    <message>
        <source>a single YAML document</source>
        <translation>单个 YAML 文档</translation>
    </message>
    <message>
        <source>valid YAML</source>
        <translation>有效的 YAML</translation>
    </message>
    <message>
        <source>the key “release” (Model Openness Framework) or “system” (European Open Source AI Index)</source>
        <translation>“release”键（模型开放性框架）或“system”键（欧洲开源 AI 指数）</translation>
    </message>
    <message>
        <source>a map of keys</source>
        <translation>键值映射</translation>
    </message>
    <message>
        <source>a folder with .json or .jsonl files</source>
        <translation>含有 .json 或 .jsonl 文件的文件夹</translation>
    </message>
    <message>
        <source>no more than four gigabytes of texts in all</source>
        <translation>全部文本合计不超过 4 GB</translation>
    </message>
    <message>
        <source>a line of at most %1 bytes</source>
        <translation>每行不超过 %1 字节</translation>
    </message>
    <message>
        <source>the id of a release</source>
        <translation>某个版本的 id</translation>
    </message>
</context>
<context>
    <name>QueryError</name>
    <message>
        <source>Unknown field “%1”.</source>
        <translation>没有“%1”这个字段。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>这里缺少一个值。</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>这个引号没有配对。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>这个括号没有配对。</translation>
    </message>
    <message>
        <source>Nothing opens this parenthesis.</source>
        <translation>这个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>“%1” needs something on both sides.</source>
        <translation>“%1”两边都要有内容。</translation>
    </message>
    <message>
        <source>“%1” is not a number such as 7B, 128K or 7B..70B.</source>
        <translation>“%1”不是数字，应写成 7B、128K 或 7B..70B 这样。</translation>
    </message>
    <message>
        <source>“%1” should be yes or no.</source>
        <translation>“%1”应改为“是”或“否”。</translation>
    </message>
    <message>
        <source>“%1” has no greater or less.</source>
        <translation>“%1”不能比较大小。</translation>
    </message>
    <message>
        <source>Too many parentheses.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <translation>%1是不是“%2”？</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024, 2024-07, 2023..2024 or 90d.</source>
        <translation>“%1”不是日期，可以写 2024、2024-07、2023..2024 或 90天。</translation>
    </message>
    <message>
        <source>“%1” holds no text for a regular expression.</source>
        <translation>“%1”不是文本字段，不能用正则表达式。</translation>
    </message>
    <message>
        <source>“%1” is not one of the values here: %2.</source>
        <translation>此处没有“%1”这个取值，可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression: %2.</source>
        <translation>“%1”不是正确的正则表达式：%2。</translation>
    </message>
    <message>
        <source>This regular expression is too long.</source>
        <translation>正则表达式过长。</translation>
    </message>
</context>
</TS>
