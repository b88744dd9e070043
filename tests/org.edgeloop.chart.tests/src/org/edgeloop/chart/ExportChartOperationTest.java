package org.edgeloop.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.edgeloop.base.Progress;
import org.edgeloop.chart.TraceChart.Trace;
import org.edgeloop.chart.trace.TraceData;
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

	@Test
	void aTableHoldsEveryPointWithAllItsDigits() throws Exception {
		var look = new ChartLook(0, 0, 0);
		var raw = TraceData.of(new double[] { 0, 1, 2.5 }, new double[] { 0.1 + 0.2, Double.NaN, -1e-300 });
		Chart chart = TraceChart.of("Loss", ChartAxis.of("Step"), ChartAxis.of("loss, \"log\""),
				List.of(new Trace("a\nb", "", look, false, raw, Optional.empty())), List.of());
		Path file = new ExportChartOperation(chart, folder.resolve("loss.csv"), 800).run(Progress.NONE);

		assertEquals("Trace,Kind,Step,\"loss, \"\"log\"\"\"\r\n\"a\nb\",raw,0,0.30000000000000004\r\n\"a\nb\",raw,1,NaN\r\n\"a\nb\",raw,2.5,-1.0E-300\r\n",
				Files.readString(file));
	}

	@Test
	void aMatrixIsWrittenAsAMatrix() throws Exception {
		Chart chart = new HeatmapChart("Confusion", "Actual", "Predicted", "Cases", List.of("no", "yes"), List.of("no", "yes"),
				List.of(List.of(5.0, 1.0), List.of(Double.NaN, 0.25)));
		Path file = new ExportChartOperation(chart, folder.resolve("matrix.csv"), 800).run(Progress.NONE);

		assertEquals("Actual,no,yes\r\nno,5,1\r\nyes,,0.25\r\n", Files.readString(file));
	}
}
