package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.DefaultStatTest;
import org.edgeloop.drift.stattest.StatTest;
import org.edgeloop.drift.stattest.StatTests;

/** Which test a spec wants for a column, and with which threshold: that of the column, else of its type, else of all columns. */
public final class StatTestChoice {

	private final DriftSpec spec;
	private final Map<String, ColumnSettings> columns = new HashMap<>();

	public StatTestChoice(DriftSpec spec) {
		this.spec = spec;
		spec.getColumns().forEach(settings -> columns.put(settings.getColumn(), settings));
	}

	/**
	 * @param values the column's, which the default test depends on
	 * @throws org.edgeloop.base.ProblemException if there is no such test, or it is not for columns of this type
	 */
	public StatTest test(ReportColumn column, ComparedColumn values) throws IOException {
		String name = first(ofColumn(column), ofType(column), spec.getStattest());
		if (name.isEmpty()) {
			return DefaultStatTest.choose(values);
		}
		StatTest test = StatTests.byName(name);
		test.checkFits(column.type());
		return test;
	}

	public double threshold(ReportColumn column, StatTest test) {
		ColumnSettings settings = columns.get(column.name());
		Double threshold = settings == null ? null : settings.getThreshold();
		if (threshold == null) {
			threshold = thresholdOfType(column);
		}
		if (threshold == null) {
			threshold = spec.getThreshold();
		}
		return threshold == null ? test.defaultThreshold() : threshold;
	}

	private String ofColumn(ReportColumn column) {
		ColumnSettings settings = columns.get(column.name());
		return settings == null ? "" : settings.getStattest();
	}

	private String ofType(ReportColumn column) {
		return switch (column.type()) {
		case NUMBER -> spec.getNumStattest();
		case CATEGORY -> spec.getCatStattest();
		case TEXT -> spec.getTextStattest();
		};
	}

	private @Nullable Double thresholdOfType(ReportColumn column) {
		return switch (column.type()) {
		case NUMBER -> spec.getNumThreshold();
		case CATEGORY -> spec.getCatThreshold();
		case TEXT -> spec.getTextThreshold();
		};
	}

	private static String first(String... names) {
		for (String name : names) {
			if (!name.isEmpty()) {
				return name;
			}
		}
		return "";
	}
}
