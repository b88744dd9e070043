package org.edgeloop.drift.ui.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.drift.FoundColumns;
import org.edgeloop.drift.document.SpecColumns;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/** Puts together what was found in two tables and what was set by hand. */
final class ColumnRows {

	private static final String BETWEEN = ", ";

	private final Optional<FoundColumns> reference;
	private final Optional<FoundColumns> current;
	private final Map<String, ColumnType> referenceTypes;
	private final Map<String, ColumnType> currentTypes;
	private final Map<String, ColumnSettings> byHand;
	private final SpecColumns columns;

	ColumnRows(Optional<FoundColumns> reference, Optional<FoundColumns> current, List<ColumnSettings> settings) {
		this.reference = reference;
		this.current = current;
		referenceTypes = types(reference);
		currentTypes = types(current);
		byHand = settings.stream().collect(Collectors.toMap(ColumnSettings::getColumn, Function.identity(), (first, _) -> first));
		columns = new SpecColumns(Stream.of(reference, current).flatMap(Optional::stream).toList(), settings);
	}

	private static Map<String, ColumnType> types(Optional<FoundColumns> table) {
		return table.map(found -> found.columns().stream().collect(Collectors.toMap(TableColumn::name, TableColumn::type, (first, _) -> first)))
				.orElse(Map.of());
	}

	/** @return the columns of the reference in their order, then those of the current table alone, then those set by hand alone */
	List<ColumnRow> rows() {
		var names = new LinkedHashSet<String>();
		reference.ifPresent(table -> table.columns().forEach(column -> names.add(column.name())));
		current.ifPresent(table -> table.columns().forEach(column -> names.add(column.name())));
		names.addAll(byHand.keySet());
		Map<String, String> examples = examples();
		return names.stream().map(name -> row(name, examples.getOrDefault(name, ""))).toList();
	}

	private ColumnRow row(String name, String examples) {
		Optional<ColumnSettings> set = Optional.ofNullable(byHand.get(name));
		return new ColumnRow(name, Optional.ofNullable(referenceTypes.get(name)), Optional.ofNullable(currentTypes.get(name)), columns.role(name),
				columns.hasRoleByHand(name), columns.kind(name), columns.hasKindByHand(name), set.map(ColumnSettings::getType).orElse(""),
				set.map(ColumnSettings::getStattest).orElse(""), set.flatMap(given -> Optional.ofNullable(given.getThreshold())), examples);
	}

	private Map<String, String> examples() {
		var examples = new HashMap<String, String>();
		current.ifPresent(table -> addExamples(examples, table));
		reference.ifPresent(table -> addExamples(examples, table));
		return examples;
	}

	private static void addExamples(Map<String, String> examples, FoundColumns table) {
		for (int i = 0; i < table.columns().size(); i++) {
			var values = new ArrayList<String>();
			for (List<String> row : table.firstRows()) {
				values.add(row.get(i).isEmpty() ? "missing" : row.get(i));
			}
			examples.put(table.columns().get(i).name(), String.join(BETWEEN, values));
		}
	}
}
