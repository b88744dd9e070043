package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.check.Check;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.ColumnType;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Side;
import org.edgeloop.table.Table;
import org.edgeloop.table.TableColumn;
import org.eclipse.jdt.annotation.Nullable;

/** Describes a column on both sides and makes its checks, while its values are at hand. */
final class ColumnVisit {

	private final @Nullable Table reference;
	private final Table current;
	private final QualitySettings settings;
	private final Progress progress;

	ColumnVisit(@Nullable Table reference, Table current, QualitySettings settings, Progress progress) {
		this.reference = reference;
		this.current = current;
		this.settings = settings;
		this.progress = progress;
	}

	ColumnResult numbers(String name, NumberPair pair) throws IOException {
		return result(name, quality(reference, name, Side.REFERENCE, (reader, column) -> reader.numbers(column, pair)),
				quality(current, name, Side.CURRENT, (reader, column) -> reader.numbers(column, pair)), pair, null);
	}

	ColumnResult texts(String name, CategoryPair pair) throws IOException {
		return result(name, quality(reference, name, Side.REFERENCE, (reader, column) -> reader.texts(column, pair)),
				quality(current, name, Side.CURRENT, (reader, column) -> reader.texts(column, pair)), null, pair);
	}

	private @Nullable ColumnQuality quality(@Nullable Table table, String name, Side side, Description description) throws IOException {
		if (table == null) {
			return null;
		}
		Optional<TableColumn> column = table.column(name);
		return column.isEmpty() ? null : description.of(new ColumnReader(table, side, settings.mode(), progress), column.get());
	}

	private ColumnResult result(String name, @Nullable ColumnQuality before, @Nullable ColumnQuality now, @Nullable NumberPair numbers,
			@Nullable CategoryPair texts) throws IOException {
		ColumnKind kind = kind(name, before, now);
		ColumnQuality was = before == null ? null : before.as(kind);
		if (now == null) {
			return new ColumnResult(new ColumnComparison(name, kind, was, null, null, null), Map.of());
		}
		var sides = new ColumnSides(name, kind, was, now.as(kind), numbers, texts, rowRatio(), settings.mode());
		return new ColumnResult(sides.comparison(), checks(sides));
	}

	private ColumnKind kind(String name, @Nullable ColumnQuality before, @Nullable ColumnQuality now) {
		long distinct = before == null || before.distinct() == 0 ? now == null ? 0 : now.distinct() : before.distinct();
		NumberStatistics statistics = now == null ? null : now.statistics();
		return new ColumnKinds(settings.roles(), settings.kinds()).of(name, type(before), type(now), distinct,
				statistics == null ? Double.NaN : statistics.min(), statistics == null ? Double.NaN : statistics.max());
	}

	private Map<CheckRequest, Check> checks(ColumnSides sides) throws IOException {
		List<ColumnComparison> alone = List
				.of(new ColumnComparison(sides.name(), sides.kind(), sides.reference(), sides.current(), null, null));
		Stream<CheckRequest> presets = reference != null && sides.reference() == null ? Stream.empty()
				: settings.presets().stream().flatMap(preset -> preset.requests(alone, settings).stream());
		List<CheckRequest> asked = Stream.concat(presets, settings.checks().stream())
				.filter(request -> sides.name().equals(request.column()) && QualityChecks.isOnColumn(request.id())).distinct().toList();
		Map<CheckRequest, Check> checks = new HashMap<>();
		for (CheckRequest request : asked) {
			checks.put(request, QualityChecks.run(request, sides));
		}
		return checks;
	}

	private double rowRatio() {
		Table known = reference;
		return known == null ? Double.NaN : (double) current.rows() / known.rows();
	}

	private static @Nullable ColumnType type(@Nullable ColumnQuality column) {
		return column == null ? null : column.type();
	}

	@FunctionalInterface
	private interface Description {
		ColumnQuality of(ColumnReader reader, TableColumn column) throws IOException;
	}
}
