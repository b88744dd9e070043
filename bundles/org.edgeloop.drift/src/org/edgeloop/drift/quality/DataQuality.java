package org.edgeloop.drift.quality;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.CheckSuite;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The quality of a table, alone or beside a reference.
 *
 * @param reference null if there is none
 * @param columns every column of either table: those of the current one in its order, then those that only the reference has
 * @param checks those asked for, in their order
 * @param problems columns that could not be read or compared, and why; and what in the data deserves attention
 */
public record DataQuality(@Nullable TableQuality reference, TableQuality current, List<ColumnComparison> columns, ColumnRoles roles,
		Mode mode, CheckSuite checks, List<Problem> problems) {

	public DataQuality {
		columns = List.copyOf(columns);
		problems = List.copyOf(problems);
	}

	public Optional<ColumnComparison> column(String name) {
		return columns.stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/** @return rows of the current table for each row of the reference; NaN without rows of a reference */
	public double rowRatio() {
		TableQuality known = reference;
		return known == null || known.rows() == 0 ? Double.NaN : (double) current.rows() / known.rows();
	}

	DataQuality with(CheckSuite suite) {
		return new DataQuality(reference, current, columns, roles, mode, suite, problems);
	}
}
