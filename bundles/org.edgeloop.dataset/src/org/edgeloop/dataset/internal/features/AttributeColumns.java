package org.edgeloop.dataset.internal.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/** The columns of a feature table that hold what a project says of its recordings, between the window's own columns and the features. */
final class AttributeColumns {

	private final FeatureScope scope;
	private final List<TableColumn> columns = new ArrayList<>();

	private AttributeColumns(FeatureScope scope) {
		this.scope = scope;
	}

	/**
	 * @param names of attributes
	 * @param taken whether a name is that of another column
	 * @throws ProblemException if no recording has such an attribute, or another column is named so
	 */
	static AttributeColumns of(FeatureScope scope, List<String> names, Predicate<String> taken) throws ProblemException {
		var columns = new AttributeColumns(scope);
		for (String name : names) {
			if (taken.test(name)) {
				throw new ProblemException(Problem.error("an attribute cannot become a column: another column is named so", name,
						"rename the attribute"));
			}
			columns.add(name);
		}
		return columns;
	}

	private void add(String name) throws ProblemException {
		List<AttributeValue> values = scope.recordings().stream().map(recording -> value(recording, name)).flatMap(Optional::stream).toList();
		if (values.isEmpty()) {
			throw new ProblemException(Problem.error("no recording has this attribute", name,
					"give it to recordings, or choose another one"));
		}
		boolean numbers = values.stream().allMatch(AttributeValue::isNumber);
		columns.add(TableColumn.of(name, numbers ? ColumnType.FLOAT64 : ColumnType.TEXT));
	}

	/** @return texts and numbers: an attribute is a number if it is one for every recording that has it */
	List<TableColumn> columns() {
		return columns;
	}

	/** @return a recording's values in the columns' order */
	List<Optional<AttributeValue>> of(String recording) {
		return columns.stream().map(column -> value(recording, column.name())).toList();
	}

	private Optional<AttributeValue> value(String recording, String name) {
		return Optional.ofNullable(scope.settingsOf(recording).attributes().get(name));
	}
}
