package org.edgeloop.drift.internal.report;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.ColumnRoles;
import org.edgeloop.drift.chunk.ChunkDriftSettings;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.multivariate.MultivariateSettings;
import org.edgeloop.drift.quality.CheckRequest;
import org.edgeloop.drift.quality.ColumnKind;
import org.edgeloop.drift.quality.QualityExtent;
import org.edgeloop.drift.quality.QualityPreset;
import org.edgeloop.drift.quality.QualitySettings;
import org.edgeloop.drift.spec.ChunkSettings;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.stattest.ColumnTests;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTests;

/** What a spec says, in the terms of those who compute. */
public final class SpecSettings {

	private final DriftSpec spec;

	public SpecSettings(DriftSpec spec) {
		this.spec = spec;
	}

	/** @return which test and threshold a column gets */
	public ColumnTests tests() {
		Map<String, String> tests = new HashMap<>();
		Map<String, Double> thresholds = new HashMap<>();
		for (ColumnSettings column : spec.getColumns()) {
			if (!column.getStattest().isEmpty()) {
				tests.put(column.getColumn(), column.getStattest());
			}
			put(thresholds, column.getColumn(), column.getThreshold());
		}
		Map<FeatureType, Double> ofTypes = new EnumMap<>(FeatureType.class);
		put(ofTypes, FeatureType.NUMBER, spec.getNumThreshold());
		put(ofTypes, FeatureType.CATEGORY, spec.getCatThreshold());
		put(ofTypes, FeatureType.TEXT, spec.getTextThreshold());
		return new ColumnTests(tests, testsOfTypes(), Optional.of(spec.getStattest()).filter(name -> !name.isEmpty()), thresholds, ofTypes,
				Optional.ofNullable(spec.getThreshold()));
	}

	private Map<FeatureType, String> testsOfTypes() {
		Map<FeatureType, String> tests = new EnumMap<>(Map.of(FeatureType.NUMBER, spec.getNumStattest(), FeatureType.CATEGORY,
				spec.getCatStattest(), FeatureType.TEXT, spec.getTextStattest()));
		tests.values().removeIf(String::isEmpty);
		return tests;
	}

	private static <K> void put(Map<K, Double> map, K key, @Nullable Double value) {
		if (value != null) {
			map.put(key, value);
		}
	}

	/** @param ignored columns that no preset looks at */
	public QualitySettings quality(ColumnRoles roles, Set<String> ignored, List<QualityPreset> presets, List<CheckRequest> checks) {
		Map<String, ColumnKind> kinds = new HashMap<>();
		for (ColumnSettings column : spec.getColumns()) {
			switch (column.getKind()) {
			case NUMBER -> kinds.put(column.getColumn(), ColumnKind.NUMBER);
			case CATEGORY -> kinds.put(column.getColumn(), ColumnKind.CATEGORY);
			case TEXT -> kinds.put(column.getColumn(), ColumnKind.TEXT);
			case DATETIME -> kinds.put(column.getColumn(), ColumnKind.TIME);
			case AUTO -> {
				// as it is found
			}
			}
		}
		boolean correlations = spec.isCorrelations() || checks.stream().anyMatch(check -> check.id().contains("Correlat"));
		return new QualitySettings(roles, ignored, kinds, spec.getMode(), presets, checks,
				correlations ? QualityExtent.CORRELATIONS : QualityExtent.ROWS);
	}

	/** @return by what rule rows are put in chunks; null for not at all */
	public @Nullable Chunking chunking(ColumnRoles roles) {
		ChunkSettings chunks = spec.getChunking();
		if (chunks == null) {
			return null;
		}
		return switch (chunks.getBy()) {
		case SIZE -> new Chunking.BySize(Math.max(1, chunks.getSize()), Chunking.Leftover.KEEP);
		case COUNT -> new Chunking.ByCount(Math.max(1, chunks.getCount()));
		case TIME -> new Chunking.ByTime(timeColumn(chunks, roles), Chunking.Period.valueOf(chunks.getPeriod().name()));
		};
	}

	private static String timeColumn(ChunkSettings chunks, ColumnRoles roles) {
		String datetime = roles.datetime();
		return chunks.getColumn().isEmpty() && datetime != null ? datetime : chunks.getColumn();
	}

	public ChunkDriftSettings chunks(Chunking chunking, ColumnRoles roles) {
		ChunkDriftSettings usual = ChunkDriftSettings.DEFAULT;
		return new ChunkDriftSettings(chunking, roles.datetime(), usual.numberMethods(), usual.categoryMethods(), usual.limits());
	}

	public MultivariateSettings multivariate(ColumnRoles roles) {
		Set<MultivariateMethod> methods = EnumSet.noneOf(MultivariateMethod.class);
		methods.addAll(spec.getMultivariate());
		return comparedBy(new MultivariateSettings.Comparison(null, Double.NaN, spec.getMode()), roles).withMethods(methods);
	}

	/** @throws ProblemException if there is no such test */
	public MultivariateSettings detector(ColumnRoles roles) throws ProblemException {
		var detector = spec.getDetector();
		Double threshold = detector.getThreshold();
		return comparedBy(new MultivariateSettings.Comparison(
				detector.getStattest().isEmpty() ? null : StatTests.byName(detector.getStattest()),
				threshold == null ? Double.NaN : threshold, spec.getMode()), roles);
	}

	private MultivariateSettings comparedBy(MultivariateSettings.Comparison comparison, ColumnRoles roles) {
		MultivariateSettings usual = MultivariateSettings.DEFAULT;
		return new MultivariateSettings(usual.methods(), usual.pcaShare(), usual.neighbours(), usual.folds(), usual.aucThreshold(),
				usual.mostRows(), comparison, chunking(roles), roles.datetime());
	}
}
