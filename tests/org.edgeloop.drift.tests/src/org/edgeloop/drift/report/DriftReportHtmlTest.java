package org.edgeloop.drift.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

class DriftReportHtmlTest {

	private static final String HOSTILE = "<script>alert(1)</script>\"'&\u0000\uD800";

	@Test
	void twoHundredColumnsStayBelowTwoMegabytes() throws IOException {
		var random = new Random(5);
		Map<String, Object> reference = new LinkedHashMap<>();
		Map<String, Object> current = new LinkedHashMap<>();
		for (int i = 0; i < 200; i++) {
			reference.put("a feature with quite a long name " + i, random.doubles(500).map(x -> Math.exp(9 * x)).toArray());
			current.put("a feature with quite a long name " + i, random.doubles(500).map(x -> Math.exp(10 * x)).toArray());
		}
		String html = html(report(reference, current));

		assertTrue(html.getBytes(StandardCharsets.UTF_8).length < 2_000_000, html.length() + " characters");
		assertEquals(200, Pattern.compile("<details ").matcher(html).results().count());
	}

	@Test
	void thePageNeedsNothingFromElsewhere() throws IOException {
		String html = html(report(Map.of("x", new double[] { 1, 2, 3 }), Map.of("x", new double[] { 1, 2, 4 })));

		assertFalse(Pattern.compile("https?:|//[a-z]|url\\(|@import|<link|<img|src=").matcher(html).find());
		assertTrue(html.contains("prefers-color-scheme:dark"));
	}

	@Test
	void whatComesFromDataIsNoMarkup() throws IOException {
		Map<String, ?> columns = Map.of(HOSTILE, new String[] { HOSTILE, "b", "c" }, HOSTILE + "2", new double[] { Double.NaN, Double.NaN, Double.NaN });
		DriftReport report = report(columns, columns);

		assertEquals(1, Pattern.compile("<script>").matcher(html(report)).results().count(), "the page's own");
		assertFalse(html(report).contains("\u0000"));
	}

	@Test
	void junitHasACaseForEachColumnAndCheck() throws IOException, XMLStreamException {
		Map<String, ?> columns = Map.of(HOSTILE, new String[] { HOSTILE, "b", "c" }, "none", new double[] { Double.NaN, Double.NaN, Double.NaN });
		var out = new ByteArrayOutputStream();
		JUnitXml.write(report(columns, columns), out);

		Map<String, Integer> counts = new LinkedHashMap<>();
		XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.START_ELEMENT) {
				counts.merge(xml.getLocalName(), 1, Integer::sum);
			}
		}
		assertEquals(Map.of("testsuites", 1, "testsuite", 2, "testcase", 3 + 3, "error", 2), counts);
	}

	private static DriftReport report(Map<String, ?> reference, Map<String, ?> current) throws IOException {
		DriftSpec spec = SpecFactory.eINSTANCE.createDriftSpec();
		spec.setName(HOSTILE);
		spec.getPresets().add(CheckPreset.DATA_DRIFT.id());
		try (TablePair tables = TablePair.of(Tables.of("reference", reference), Tables.of("current", current))) {
			return new RunDriftReportOperation(spec, tables).run(Progress.NONE, _ -> {
			});
		}
	}

	private static String html(DriftReport report) throws IOException {
		var out = new ByteArrayOutputStream();
		DriftReportHtml.write(report, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
