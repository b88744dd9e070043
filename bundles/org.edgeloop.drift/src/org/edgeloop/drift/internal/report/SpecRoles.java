package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.ModelTask;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;

/** The roles of a table's columns: those that a spec sets by hand, and for the other columns what is found. */
public final class SpecRoles {

	private final DriftSpec spec;
	private final Table table;
	private final Map<String, ColumnSettings> settings = new HashMap<>();
	private Set<String> foundFeatures = Set.of();

	public SpecRoles(DriftSpec spec, Table table) {
		this.spec = spec;
		this.table = table;
		spec.getColumns().forEach(column -> settings.put(column.getColumn(), column));
	}

	public ColumnRoles roles(Progress progress) throws IOException {
		ColumnRoles found = ColumnRoles.detect(table, progress);
		foundFeatures = Set.copyOf(found.features());
		List<String> numerical = new ArrayList<>();
		List<String> categorical = new ArrayList<>();
		List<String> text = new ArrayList<>();
		for (TableColumn column : table.columns()) {
			if (role(column.name(), found) == ColumnRole.FEATURE) {
				switch (type(column, found)) {
				case NUMBER -> numerical.add(column.name());
				case CATEGORY -> categorical.add(column.name());
				case TEXT -> text.add(column.name());
				}
			}
		}
		numerical.sort(null);
		categorical.sort(null);
		text.sort(null);
		List<String> probabilities = table.columns().stream().map(TableColumn::name)
				.filter(name -> role(name, found) == ColumnRole.PROBABILITY).toList();
		String positive = spec.getPositiveLabel();
		return new ColumnRoles(only(ColumnRole.TARGET, found), only(ColumnRole.PREDICTION, found), probabilities,
				only(ColumnRole.DATETIME, found), only(ColumnRole.ID, found), numerical, categorical, text, task(found),
				positive.isEmpty() ? found.positiveLabel() : positive);
	}

	/** @return the columns that play no part, as found or as set by hand */
	public Set<String> ignored(ColumnRoles roles) {
		Set<String> ignored = table.columns().stream().map(TableColumn::name).collect(Collectors.toCollection(HashSet::new));
		Stream.of(roles.target(), roles.prediction(), roles.datetime(), roles.id()).filter(Objects::nonNull).forEach(ignored::remove);
		Stream.of(roles.probabilities(), roles.numerical(), roles.categorical(), roles.text()).flatMap(List::stream).forEach(ignored::remove);
		return ignored;
	}

	/** @return the columns to compare: target, prediction, numbers by name, categories by name, texts by name */
	public List<ReportColumn> columns(ColumnRoles roles) {
		List<ReportColumn> columns = new ArrayList<>();
		column(roles.target()).ifPresent(column -> columns.add(planned(column, ColumnRole.TARGET, outcome(column, roles))));
		column(roles.prediction()).ifPresent(column -> columns.add(planned(column, ColumnRole.PREDICTION, outcome(column, roles))));
		addFeatures(columns, roles.numerical(), FeatureType.NUMBER);
		addFeatures(columns, roles.categorical(), FeatureType.CATEGORY);
		addFeatures(columns, roles.text(), FeatureType.TEXT);
		return columns;
	}

	private void addFeatures(List<ReportColumn> columns, List<String> names, FeatureType type) {
		names.forEach(name -> column(name).ifPresent(column -> columns.add(planned(column, ColumnRole.FEATURE, type))));
	}

	private static ReportColumn planned(TableColumn column, ColumnRole role, FeatureType type) {
		return new ReportColumn(column.name(), role, type, column.type());
	}

	private Optional<TableColumn> column(@Nullable String name) {
		return name == null ? Optional.empty() : table.column(name);
	}

	/** A target or prediction: a number if it is regressed, or if it can be no class. */
	private FeatureType outcome(TableColumn column, ColumnRoles roles) {
		boolean regressed = column.type().isNumber() && roles.task() != ModelTask.CLASSIFICATION;
		boolean probability = column.type() == ColumnType.FLOAT64 && column.name().equals(roles.prediction());
		FeatureType found = regressed || probability ? FeatureType.NUMBER : FeatureType.CATEGORY;
		return kind(column.name(), found);
	}

	private ColumnRole role(String column, ColumnRoles found) {
		ColumnSettings set = settings.get(column);
		if (set == null || set.getRole() == ColumnRole.AUTO) {
			ColumnRole role = foundRole(column, found);
			boolean kindIsTime = set != null && set.getKind() == ColumnKind.DATETIME;
			boolean replaced = role != ColumnRole.FEATURE && role != ColumnRole.PROBABILITY && isSetElsewhere(role);
			return kindIsTime ? ColumnRole.IGNORED : replaced ? ColumnRole.FEATURE : role;
		}
		return set.getRole();
	}

	/** A role that only one column can have is taken from the column that was found for it. */
	private boolean isSetElsewhere(ColumnRole role) {
		return role != ColumnRole.IGNORED && spec.getColumns().stream().anyMatch(column -> column.getRole() == role);
	}

	private ColumnRole foundRole(String column, ColumnRoles found) {
		if (column.equals(found.target())) {
			return ColumnRole.TARGET;
		}
		if (column.equals(found.prediction())) {
			return ColumnRole.PREDICTION;
		}
		if (column.equals(found.datetime())) {
			return ColumnRole.DATETIME;
		}
		if (column.equals(found.id())) {
			return ColumnRole.ID;
		}
		if (found.probabilities().contains(column)) {
			return ColumnRole.PROBABILITY;
		}
		return foundFeatures.contains(column) ? ColumnRole.FEATURE : ColumnRole.IGNORED;
	}

	private @Nullable String only(ColumnRole role, ColumnRoles found) {
		for (TableColumn column : table.columns()) {
			if (role(column.name(), found) == role) {
				return column.name();
			}
		}
		return null;
	}

	private FeatureType type(TableColumn column, ColumnRoles found) {
		FeatureType type = column.type().isNumber() ? FeatureType.NUMBER
				: found.text().contains(column.name()) ? FeatureType.TEXT : FeatureType.CATEGORY;
		return kind(column.name(), type);
	}

	private FeatureType kind(String column, FeatureType found) {
		ColumnSettings set = settings.get(column);
		return switch (set == null ? ColumnKind.AUTO : set.getKind()) {
		case NUMBER -> FeatureType.NUMBER;
		case CATEGORY -> FeatureType.CATEGORY;
		case TEXT -> FeatureType.TEXT;
		case AUTO, DATETIME -> found;
		};
	}

	private ModelTask task(ColumnRoles found) {
		return switch (spec.getTask()) {
		case CLASSIFICATION -> ModelTask.CLASSIFICATION;
		case REGRESSION -> ModelTask.REGRESSION;
		case NONE -> ModelTask.NONE;
		case AUTO -> found.task();
		};
	}
}
