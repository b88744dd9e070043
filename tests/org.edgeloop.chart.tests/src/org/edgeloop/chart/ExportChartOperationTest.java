package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ExportChartOperationTest {

	@TempDir
	Path folder;

	@Test
	void theFileIsSoundXmlWithTheNamesAndColours() throws Exception {
		Path file = new ExportChartOperation(Charts.stacked(), folder.resolve("a/balance.svg"), 800).run(Progress.NONE);
		DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
		parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		Document svg = parsers.newDocumentBuilder().parse(file.toFile());
		assertEquals("svg", svg.getDocumentElement().getTagName());
		String text = svg.getDocumentElement().getTextContent();
		assertTrue(text.contains("Balance") && text.contains("Inner race") && text.contains("Rig"), text);
		String source = Files.readString(file);
		assertTrue(source.contains("rgb(214,127,0)"), "the first series' colour");
	}
}
