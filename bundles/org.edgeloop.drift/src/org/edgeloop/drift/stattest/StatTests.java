package org.edgeloop.drift.stattest;

import static org.edgeloop.drift.stattest.DriftRule.DISTANCE_ABOVE;
import static org.edgeloop.drift.stattest.DriftRule.DISTANCE_AT_LEAST;
import static org.edgeloop.drift.stattest.DriftRule.P_AT_MOST;
import static org.edgeloop.drift.stattest.DriftRule.P_BELOW;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.internal.stattest.CountTests;
import org.edgeloop.drift.internal.stattest.Divergences;
import org.edgeloop.drift.internal.stattest.KernelTest;
import org.edgeloop.drift.internal.stattest.MomentTests;
import org.edgeloop.drift.internal.stattest.PermutationTests;
import org.edgeloop.drift.internal.stattest.RankTests;
import org.edgeloop.drift.internal.stattest.TextTests;

/** All tests there are, by Evidently's names. */
public final class StatTests {

	private static final Set<FeatureType> NUMBER = EnumSet.of(FeatureType.NUMBER);
	private static final Set<FeatureType> CATEGORY = EnumSet.of(FeatureType.CATEGORY);
	private static final Set<FeatureType> TEXT = EnumSet.of(FeatureType.TEXT);
	private static final Set<FeatureType> BOTH = EnumSet.of(FeatureType.NUMBER, FeatureType.CATEGORY);

	public static final StatTest KS = new StatTest("ks", "K-S p_value", 0.05, NUMBER, P_AT_MOST, RankTests::kolmogorovSmirnov);
	public static final StatTest Z = new StatTest("z", "Z-test p_value", 0.05, CATEGORY, P_BELOW, CountTests::z);
	public static final StatTest CHI_SQUARE = new StatTest("chisquare", "chi-square p_value", 0.05, CATEGORY, P_BELOW,
			CountTests::chiSquare);
	public static final StatTest JENSEN_SHANNON = new StatTest("jensenshannon", "Jensen-Shannon distance", 0.1, BOTH,
			DISTANCE_AT_LEAST, Divergences::jensenShannon);
	public static final StatTest WASSERSTEIN = new StatTest("wasserstein", "Wasserstein distance (normed)", 0.1, NUMBER,
			DISTANCE_AT_LEAST, RankTests::wasserstein);

	static final StatTest TEXT_PERCENTILE = new StatTest("perc_text_content_drift", "Text content drift", 0.95, TEXT, DISTANCE_ABOVE,
			TextTests::percentile);
	static final StatTest TEXT_AREA = new StatTest("abs_text_content_drift", "Absolute text content drift", 0.55, TEXT, DISTANCE_ABOVE,
			TextTests::area);

	private static final Map<String, StatTest> BY_NAME = byName(KS, Z, CHI_SQUARE, JENSEN_SHANNON, WASSERSTEIN, TEXT_PERCENTILE,
			TEXT_AREA,
			new StatTest("psi", "PSI", 0.1, BOTH, DISTANCE_AT_LEAST, Divergences::psi),
			new StatTest("kl_div", "Kullback-Leibler divergence", 0.1, BOTH, DISTANCE_AT_LEAST, Divergences::kullbackLeibler),
			new StatTest("hellinger", "Hellinger distance", 0.1, BOTH, DISTANCE_AT_LEAST, Divergences::hellinger),
			new StatTest("anderson", "Anderson-Darling", 0.1, NUMBER, P_BELOW, RankTests::andersonDarling),
			new StatTest("cramer_von_mises", "Cramer-von Mises", 0.1, NUMBER, P_AT_MOST, RankTests::cramerVonMises),
			new StatTest("mannw", "Mann-Whitney U-rank test", 0.05, NUMBER, P_BELOW, RankTests::mannWhitney),
			new StatTest("ed", "Energy-distance", 0.1, NUMBER, DISTANCE_ABOVE, RankTests::energy),
			new StatTest("es", "Epps-Singleton", 0.05, NUMBER, P_BELOW, MomentTests::eppsSingleton),
			new StatTest("t_test", "t_test", 0.05, NUMBER, P_BELOW, MomentTests::student),
			new StatTest("empirical_mmd", "empirical_mmd", 0.1, NUMBER, P_BELOW, KernelTest::score),
			new StatTest("fisher_exact", "Fisher's Exact test", 0.1, CATEGORY, P_BELOW, CountTests::fisher),
			new StatTest("TVD", "Total-Variation-Distance", 0.1, CATEGORY, P_BELOW, PermutationTests::totalVariation),
			new StatTest("g_test", "g_test", 0.1, CATEGORY, P_BELOW, CountTests::logLikelihood),
			new StatTest("jensenshannon_base2", "Jensen-Shannon distance (base 2)", 0.1, BOTH, DISTANCE_AT_LEAST,
					Divergences::jensenShannonBase2));

	private StatTests() {
	}

	/** @return every test, in a fixed order */
	public static List<StatTest> all() {
		return List.copyOf(BY_NAME.values());
	}

	/** @throws ProblemException if there is no such test; it names those there are */
	public static StatTest byName(String name) throws ProblemException {
		return Optional.ofNullable(BY_NAME.get(name)).orElseThrow(() -> new ProblemException(Problem
				.error("there is no test '" + name + "'", "", "choose one of " + String.join(", ", BY_NAME.keySet()))));
	}

	/** @return the names of the tests that may be chosen for columns of a type */
	public static List<String> namesFor(FeatureType type) {
		return BY_NAME.values().stream().filter(test -> test.featureTypes().contains(type)).map(StatTest::name).toList();
	}

	private static Map<String, StatTest> byName(StatTest... tests) {
		var byName = new LinkedHashMap<String, StatTest>();
		Stream.of(tests).forEach(test -> byName.put(test.name(), test));
		return byName;
	}
}
