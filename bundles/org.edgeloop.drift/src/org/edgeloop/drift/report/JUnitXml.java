package org.edgeloop.drift.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.stattest.StatTestResult;

/**
 * A report as JUnit XML, for build servers: a suite {@code drift} with a case for the data set and one for each column, and a suite
 * {@code checks} with a case for each check. A warning is a case that passed with its sentence as output.
 */
public final class JUnitXml {

	private final XMLStreamWriter xml;

	private JUnitXml(XMLStreamWriter xml) {
		this.xml = xml;
	}

	/** Writes the report in UTF-8; the stream stays open. */
	public static void write(DriftReport report, OutputStream out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			new JUnitXml(xml).document(report);
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		out.write('\n');
	}

	private void document(DriftReport report) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("testsuites");
		xml.writeAttribute("name", clean(report.name()));
		drift(report);
		checks(report);
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private void drift(DriftReport report) throws XMLStreamException {
		DatasetDrift drift = report.drift();
		suite("drift", drift.columns() + 1, drift.drifted() + (drift.detected() ? 1 : 0), drift.failed());
		test("dataset", report.current().name());
		if (drift.detected()) {
			outcome("failure", "%d of %d columns drifted; the limit is a share of %s".formatted(drift.drifted(), drift.columns(), drift.limit()));
		}
		xml.writeEndElement();
		for (ColumnDrift column : report.columns()) {
			column(column);
		}
		xml.writeEndElement();
	}

	private void column(ColumnDrift column) throws XMLStreamException {
		test("column", column.column());
		StatTestResult test = column.test();
		Problem problem = column.problem();
		if (problem != null) {
			outcome("error", problem.toLine());
		} else if (column.drifted() && test != null) {
			outcome("failure", "drifted: %s is %s, the threshold is %s".formatted(test.displayName(), test.score(), test.threshold()));
		}
		xml.writeEndElement();
	}

	private void checks(DriftReport report) throws XMLStreamException {
		if (report.checks().checks().isEmpty()) {
			return;
		}
		suite("checks", report.checks().checks().size(), report.checks().count(CheckStatus.FAIL), report.checks().count(CheckStatus.ERROR));
		for (Check check : report.checks().checks()) {
			String column = check.column();
			test(check.group().isEmpty() ? "checks" : check.group(), column == null ? check.name() : check.name() + ": " + column);
			switch (check.status()) {
			case FAIL -> outcome("failure", check.description());
			case ERROR -> outcome("error", check.description());
			case SKIPPED -> outcome("skipped", check.description());
			case WARNING -> output("warning: " + check.description());
			case SUCCESS -> {
				// a case without anything has passed
			}
			}
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private void suite(String name, int tests, int failures, int errors) throws XMLStreamException {
		xml.writeStartElement("testsuite");
		xml.writeAttribute("name", name);
		xml.writeAttribute("tests", Integer.toString(tests));
		xml.writeAttribute("failures", Integer.toString(failures));
		xml.writeAttribute("errors", Integer.toString(errors));
	}

	private void test(String group, String name) throws XMLStreamException {
		xml.writeStartElement("testcase");
		xml.writeAttribute("classname", "drift." + clean(group));
		xml.writeAttribute("name", clean(name));
	}

	private void outcome(String kind, String message) throws XMLStreamException {
		xml.writeStartElement(kind);
		xml.writeAttribute("message", clean(message));
		xml.writeEndElement();
	}

	private void output(String text) throws XMLStreamException {
		xml.writeStartElement("system-out");
		xml.writeCharacters(clean(text));
		xml.writeEndElement();
	}

	/** XML 1.0 cannot say every character that a column's name may hold, not even escaped. */
	private static String clean(String text) {
		var clean = new StringBuilder();
		text.codePoints().forEach(c -> {
			boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
			clean.append(allowed ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
		});
		return clean.toString();
	}
}
