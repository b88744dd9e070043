package org.edgeloop.drift.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.FoundColumns;
import org.edgeloop.drift.spec.ColumnKind;
import org.edgeloop.drift.spec.ColumnRole;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.TableColumn;

/** What columns are for and as what they are compared: as a spec sets it by hand, and for the other columns as it is found in tables. */
public final class SpecColumns {

	private final Map<String, ColumnSettings> byHand = new HashMap<>();
	private final Map<String, ColumnRole> roles = new HashMap<>();
	private final Map<String, ColumnKind> kinds = new HashMap<>();
	private final Map<String, ColumnType> types = new HashMap<>();

	/**
	 * @param tables the first says what its columns are for; the others add columns of theirs
	 * @param settings those of the spec; none for tables without a spec
	 */
	public SpecColumns(List<FoundColumns> tables, List<ColumnSettings> settings) {
		settings.forEach(set -> byHand.putIfAbsent(set.getColumn(), set));
		if (!tables.isEmpty()) {
			learn(tables.getFirst().roles());
		}
		for (FoundColumns table : tables) {
			for (TableColumn column : table.columns()) {
				types.putIfAbsent(column.name(), column.type());
			}
		}
	}

	private void learn(ColumnRoles found) {
		put(found.target(), ColumnRole.TARGET);
		put(found.prediction(), ColumnRole.PREDICTION);
		put(found.datetime(), ColumnRole.DATETIME);
		put(found.id(), ColumnRole.ID);
		found.probabilities().forEach(name -> put(name, ColumnRole.PROBABILITY));
		found.features().forEach(name -> put(name, ColumnRole.FEATURE));
		found.numerical().forEach(name -> kinds.put(name, ColumnKind.NUMBER));
		found.categorical().forEach(name -> kinds.put(name, ColumnKind.CATEGORY));
		found.text().forEach(name -> kinds.put(name, ColumnKind.TEXT));
	}

	private void put(@Nullable String name, ColumnRole role) {
		if (name != null) {
			roles.put(name, role);
		}
	}

	/** @return whether the spec sets what the column is for */
	public boolean hasRoleByHand(String column) {
		ColumnSettings set = byHand.get(column);
		return set != null && set.getRole() != ColumnRole.AUTO;
	}

	/** @return whether the spec sets as what the column is compared */
	public boolean hasKindByHand(String column) {
		ColumnSettings set = byHand.get(column);
		return set != null && set.getKind() != ColumnKind.AUTO;
	}

	/** @return what the column is for; never {@link ColumnRole#AUTO} */
	public ColumnRole role(String column) {
		ColumnSettings set = byHand.get(column);
		return set != null && set.getRole() != ColumnRole.AUTO ? set.getRole() : roles.getOrDefault(column, ColumnRole.IGNORED);
	}

	/** @return as what the column is compared; {@link ColumnKind#AUTO} if it is not */
	public ColumnKind kind(String column) {
		ColumnSettings set = byHand.get(column);
		if (set != null && set.getKind() != ColumnKind.AUTO) {
			return set.getKind();
		}
		return switch (role(column)) {
		case IGNORED, ID, AUTO -> ColumnKind.AUTO;
		case DATETIME -> ColumnKind.DATETIME;
		case FEATURE, TARGET, PREDICTION, PROBABILITY -> kinds.getOrDefault(column, byType(types.getOrDefault(column, ColumnType.TEXT)));
		};
	}

	private static ColumnKind byType(ColumnType type) {
		return type.isNumber() ? ColumnKind.NUMBER : type == ColumnType.TIMESTAMP ? ColumnKind.DATETIME : ColumnKind.CATEGORY;
	}
}
