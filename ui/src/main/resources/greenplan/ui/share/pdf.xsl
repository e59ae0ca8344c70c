<?xml version="1.0" encoding="UTF-8"?>
<!-- The content of a page as sheets of A4. What only a screen needs is left out: forms, ways around, shapes beside a word, closed details. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions">

  <xsl:param name="title"/>
  <xsl:param name="language"/>
  <xsl:param name="portal"/>
  <xsl:param name="foot"/>
  <xsl:param name="notice"/>
  <xsl:param name="origin"/>
  <xsl:param name="size"/>

  <!-- What the letters of the portal have no sign for. -->
  <xsl:variable name="unknown" select="'↳□○◇▣'"/>

  <xsl:template match="/">
    <fo:root xml:lang="{$language}" font-family="Be Vietnam Pro, Source Serif 4" font-size="{$size}pt" line-height="1.4" color="#17231c">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="a4" page-width="210mm" page-height="297mm" margin="12mm 18mm 10mm 20mm">
          <fo:region-body margin-top="9mm" margin-bottom="12mm"/>
          <fo:region-before extent="8mm"/>
          <fo:region-after extent="9mm" display-align="after"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><xsl:value-of select="$title"/></dc:title>
              <dc:creator><xsl:value-of select="$portal"/></dc:creator>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <xsl:if test="//h2">
        <fo:bookmark-tree><xsl:apply-templates select="//h2" mode="bookmark"/></fo:bookmark-tree>
      </xsl:if>
      <fo:page-sequence master-reference="a4" language="{$language}">
        <fo:static-content flow-name="xsl-region-before" role="artifact">
          <fo:block font-size="7.5pt" color="#4c5a51" border-bottom="0.4pt solid #dcdfd4" padding-bottom="1mm" text-align-last="justify">
            <fo:inline color="#0f5a3c" font-weight="bold"><xsl:value-of select="$portal"/></fo:inline>
            <fo:leader/>
            <xsl:value-of select="$title"/>
          </fo:block>
        </fo:static-content>
        <fo:static-content flow-name="xsl-region-after" role="artifact">
          <fo:block font-size="7.5pt" color="#4c5a51" border-top="0.4pt solid #dcdfd4" padding-top="1mm" text-align-last="justify">
            <xsl:value-of select="$foot"/>
            <fo:leader/>
            <fo:page-number/>/<fo:page-number-citation ref-id="end"/>
          </fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block>
            <xsl:if test="$notice != ''">
              <fo:block font-weight="bold" color="#5c3f0c" background-color="#fdf1d7" padding="1.5mm" margin="0" space-after="3mm"><xsl:value-of select="$notice"/></fo:block>
            </xsl:if>
            <xsl:apply-templates select="//main/node()"/>
          </fo:block>
          <fo:block id="end"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <!-- Bookmarks: sections, and under each what stands in it. -->
  <xsl:key name="under" match="h3" use="generate-id(preceding::h2[1])"/>

  <xsl:template match="h2 | h3" mode="bookmark">
    <fo:bookmark internal-destination="{generate-id()}">
      <fo:bookmark-title><xsl:value-of select="normalize-space(translate(., $unknown, '→'))"/></fo:bookmark-title>
      <xsl:apply-templates select="key('under', generate-id())" mode="bookmark"/>
    </fo:bookmark>
  </xsl:template>

  <!-- For the screen alone. -->
  <xsl:template match="form | nav | script | svg[not(contains(@class, 'verdict-bar'))] | button | iframe"/>
  <xsl:template match="*[@aria-hidden = 'true' and not(self::svg)]"/>
  <xsl:template match="*[contains(concat(' ', @class, ' '), ' no-print ') or contains(concat(' ', @class, ' '), ' printed ') or contains(concat(' ', @class, ' '), ' files ')]" priority="5"/>

  <!-- Headings. -->
  <xsl:template match="h1">
    <fo:block role="H1" font-size="1.75em" line-height="1.2" font-weight="bold" color="#0f5a3c" space-after="3mm" keep-with-next="always">
      <xsl:call-template name="named"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="h2">
    <fo:block role="H2" font-size="1.3em" line-height="1.25" font-weight="bold" color="#0f5a3c" space-before="5mm" space-after="2mm" keep-with-next="always">
      <xsl:call-template name="named"/>
    </fo:block>
  </xsl:template>
  <xsl:template match="h3 | h4">
    <fo:block role="H{substring(name(), 2)}" font-weight="bold" space-before="3mm" space-after="0.8mm" keep-with-next="always">
      <xsl:call-template name="named"/>
    </fo:block>
  </xsl:template>
  <xsl:template name="named">
    <xsl:attribute name="id"><xsl:value-of select="generate-id()"/></xsl:attribute>
    <xsl:call-template name="spoken"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Text. -->
  <xsl:template match="p">
    <fo:block space-after="1.4mm"><xsl:call-template name="look"/><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="div | section | article | header | footer | figure | aside">
    <fo:block><xsl:call-template name="look"/><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="article">
    <fo:block space-before="2.5mm" border-top="0.4pt solid #dcdfd4" padding-top="1mm" keep-together.within-page="5"><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="details"/>
  <xsl:template match="br"><fo:block/></xsl:template>
  <xsl:template match="blockquote">
    <fo:block role="BlockQuote" font-family="Source Serif 4, Be Vietnam Pro" font-size="1.08em" border-left="1.5pt solid #b7832f" padding-left="3mm" margin-left="0.5mm" space-after="1.4mm">
      <xsl:call-template name="spoken"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>
  <xsl:template match="span[contains(concat(' ', @class, ' '), ' block ')]">
    <fo:block><xsl:call-template name="look"/><xsl:apply-templates/></fo:block>
  </xsl:template>
  <xsl:template match="span | b | strong | em | time | small | mark">
    <fo:inline><xsl:call-template name="look"/><xsl:apply-templates/></fo:inline>
  </xsl:template>
  <xsl:template match="a[starts-with(@href, '/') or starts-with(@href, 'http')]">
    <fo:basic-link color="#0b5c8a" fox:alt-text="{normalize-space(.)}">
      <xsl:attribute name="external-destination">url('<xsl:if test="starts-with(@href, '/')"><xsl:value-of select="$origin"/></xsl:if><xsl:value-of select="@href"/>')</xsl:attribute>
      <xsl:call-template name="spoken"/>
      <xsl:apply-templates/>
    </fo:basic-link>
  </xsl:template>
  <xsl:template match="text()"><xsl:value-of select="translate(., $unknown, '→')"/></xsl:template>

  <!-- Lists. -->
  <xsl:template match="ul | ol">
    <fo:list-block provisional-distance-between-starts="4mm" provisional-label-separation="1mm" space-after="1.6mm">
      <xsl:apply-templates select="li"/>
    </fo:list-block>
  </xsl:template>
  <!-- What a bar says, in one line. -->
  <xsl:template match="ul[contains(@class, 'verdict-legend')]">
    <fo:block space-after="2mm">
      <xsl:for-each select="li"><xsl:if test="position() &gt; 1"> · </xsl:if><xsl:apply-templates select="node()"/></xsl:for-each>
    </fo:block>
  </xsl:template>
  <xsl:template match="li">
    <fo:list-item space-after="0.6mm">
      <fo:list-item-label end-indent="label-end()"><fo:block>–</fo:block></fo:list-item-label>
      <fo:list-item-body start-indent="body-start()"><fo:block><xsl:apply-templates/></fo:block></fo:list-item-body>
    </fo:list-item>
  </xsl:template>
  <xsl:template match="dl">
    <fo:block space-after="1.6mm"><xsl:apply-templates select=".//dt"/></fo:block>
  </xsl:template>
  <xsl:template match="dt">
    <fo:block>
      <fo:inline color="#4c5a51"><xsl:apply-templates/>: </fo:inline>
      <xsl:apply-templates select="following-sibling::dd[1]/node()"/>
    </fo:block>
  </xsl:template>

  <!-- Tables: as wide as the sheet, the first column twice as wide as the others, and one of numbers half as wide. -->
  <xsl:template match="table">
    <fo:table table-layout="fixed" width="100%" space-after="3mm" border-bottom="0.4pt solid #7d887f">
      <xsl:for-each select="thead/tr/th">
        <fo:table-column>
          <xsl:attribute name="column-width">proportional-column-width(<xsl:choose>
            <xsl:when test="position() = 1">4</xsl:when><xsl:when test="contains(@class, 'n')">1</xsl:when><xsl:otherwise>2</xsl:otherwise>
          </xsl:choose>)</xsl:attribute>
        </fo:table-column>
      </xsl:for-each>
      <fo:table-header><xsl:apply-templates select="thead/tr"/></fo:table-header>
      <fo:table-body><xsl:apply-templates select="tbody/tr"/></fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template match="tr">
    <fo:table-row border-top="0.4pt solid #dcdfd4" keep-together.within-page="always"><xsl:apply-templates select="th | td"/></fo:table-row>
  </xsl:template>
  <xsl:template match="th | td">
    <fo:table-cell padding="1mm 1.5mm 1mm 0" margin="0">
      <xsl:if test="self::th"><xsl:attribute name="role">TH</xsl:attribute></xsl:if>
      <fo:block>
        <xsl:if test="parent::tr/parent::thead"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:if>
        <xsl:if test="contains(concat(' ', @class, ' '), ' n ')"><xsl:attribute name="text-align">right</xsl:attribute></xsl:if>
        <xsl:apply-templates/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- The bar of verdicts: fields as wide as the shares, which the legend says in words. -->
  <xsl:template match="svg">
    <fo:table table-layout="fixed" width="100%" space-before="2mm" space-after="2mm" role="NonStruct">
      <xsl:for-each select="rect">
        <fo:table-column column-width="proportional-column-width({substring-before(@width, '%')})"/>
      </xsl:for-each>
      <fo:table-body>
        <fo:table-row height="7mm">
          <xsl:for-each select="rect">
            <fo:table-cell>
              <xsl:variable name="unknown-part" select="contains(@class, 'group-unknown')"/>
              <xsl:attribute name="background-color"><xsl:choose><xsl:when test="$unknown-part">#e8ebe0</xsl:when><xsl:otherwise><xsl:call-template name="colour"/></xsl:otherwise></xsl:choose></xsl:attribute>
              <fo:block font-weight="bold" text-align="center" padding-top="1mm">
                <xsl:attribute name="color"><xsl:choose><xsl:when test="$unknown-part">#17231c</xsl:when><xsl:otherwise>#ffffff</xsl:otherwise></xsl:choose></xsl:attribute>
                <xsl:value-of select="normalize-space(substring-after(following-sibling::*[1][self::text], ' '))"/>
              </fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="img">
    <fo:external-graphic src="url('{@src}')" content-width="40mm" content-height="40mm" fox:alt-text="{@alt}"/>
  </xsl:template>

  <!-- Two things side by side: the words, and a picture as wide as it is. -->
  <xsl:template match="div[contains(concat(' ', @class, ' '), ' with-code ')]" priority="3">
    <fo:table table-layout="fixed" width="100%" space-before="3mm" role="Div">
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-column column-width="46mm"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div">
          <xsl:for-each select="*">
            <fo:table-cell role="Div" padding-right="4mm"><fo:block><xsl:apply-templates select="."/></fo:block></fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <!-- What classes look like. -->
  <xsl:template name="look">
    <xsl:variable name="class" select="concat(' ', @class, ' ')"/>
    <xsl:call-template name="spoken"/>
    <xsl:choose>
      <xsl:when test="contains($class, ' sentence ')"><xsl:attribute name="font-size">1.2em</xsl:attribute></xsl:when>
      <xsl:when test="contains($class, ' lead ')"><xsl:attribute name="font-size">1.1em</xsl:attribute></xsl:when>
      <xsl:when test="contains($class, ' note ')"><xsl:attribute name="font-size">0.9em</xsl:attribute><xsl:attribute name="color">#4c5a51</xsl:attribute></xsl:when>
      <xsl:when test="contains($class, ' original ')"><xsl:attribute name="color">#4c5a51</xsl:attribute></xsl:when>
      <xsl:when test="contains($class, ' status ')"><xsl:attribute name="font-weight">bold</xsl:attribute><xsl:attribute name="color"><xsl:call-template name="colour"/></xsl:attribute></xsl:when>
      <xsl:when test="contains($class, ' tag ')"><xsl:attribute name="color">#4c5a51</xsl:attribute></xsl:when>
    </xsl:choose>
    <xsl:if test="contains($class, ' verbatim ')"><xsl:attribute name="font-family">Source Serif 4, Be Vietnam Pro</xsl:attribute></xsl:if>
    <xsl:if test="contains($class, ' num ') or self::b or self::strong"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:if>
  </xsl:template>

  <xsl:template name="spoken">
    <xsl:if test="@lang"><xsl:attribute name="xml:lang"><xsl:value-of select="@lang"/></xsl:attribute></xsl:if>
  </xsl:template>

  <xsl:template name="colour">
    <xsl:variable name="class" select="concat(' ', @class, ' ')"/>
    <xsl:choose>
      <xsl:when test="contains($class, ' not-achieved ')">#8a1c2a</xsl:when>
      <xsl:when test="contains($class, ' achieved ')">#0f5a3c</xsl:when>
      <xsl:when test="contains($class, ' on-track ') or contains($class, ' group-good ')">#266b2a</xsl:when>
      <xsl:when test="contains($class, ' needs-acceleration ')">#7f5600</xsl:when>
      <xsl:when test="contains($class, ' limited ') or contains($class, ' group-behind ')">#9c3d0b</xsl:when>
      <xsl:when test="contains($class, ' moving-away ')">#a61b2b</xsl:when>
      <xsl:when test="contains($class, ' no-result-published ') or contains($class, ' group-overdue ')">#7a3e00</xsl:when>
      <xsl:otherwise>#4c5a51</xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
