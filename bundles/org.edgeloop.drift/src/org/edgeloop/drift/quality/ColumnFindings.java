package org.edgeloop.drift.quality;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.eclipse.jdt.annotation.Nullable;

/** What in a column deserves attention before its numbers are believed. */
final class ColumnFindings {

	private ColumnFindings() {
	}

	/** @return problems whose place is the column */
	static List<Problem> of(ColumnComparison column) {
		List<Problem> findings = new ArrayList<>();
		ColumnQuality reference = column.reference();
		ColumnQuality current = column.current();
		side(findings, column.name(), "the reference", reference);
		side(findings, column.name(), "the current table", current);
		if (reference != null && current != null && reference.type() != current.type()) {
			findings.add(Problem.warning("the reference has " + TypeCheck.numpyName(reference.type()) + ", the current table "
					+ TypeCheck.numpyName(current.type()), column.name(), "give both the same type if they mean the same"));
		}
		return findings;
	}

	private static void side(List<Problem> findings, String name, String where, @Nullable ColumnQuality column) {
		if (column == null) {
			return;
		}
		if (column.rows() == 0) {
			findings.add(Problem.warning(where + " has no rows", name, "nothing can be said of it"));
		} else if (column.isEmpty()) {
			findings.add(Problem.warning("no value in any row of " + where, name, "leave the column out, or look for what failed to record it"));
		} else if (column.isConstant()) {
			findings.add(Problem.warning("the same value in every row of " + where, name, "leave the column out"));
		}
		if (column.infinite() > 0) {
			findings.add(Problem.warning(column.infinite() + " infinite values in " + where, name,
					"they count as missing; look for a division by zero"));
		}
	}
}
