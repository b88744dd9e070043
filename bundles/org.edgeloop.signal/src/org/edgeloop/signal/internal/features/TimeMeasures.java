package org.edgeloop.signal.internal.features;

import static org.edgeloop.signal.features.FeatureUnit.CHANNEL;
import static org.edgeloop.signal.features.FeatureUnit.ONE;

import java.util.List;

/** The features of a window's samples as they are. */
public final class TimeMeasures {

	private static final String CONDITION = "ISO 13373-2:2016 and common use in condition monitoring";
	private static final String LEI = "Y. Lei, Z. He, Y. Zi, Q. Hu: Fault diagnosis of rotating machinery (2008)";

	public static final List<Measure<Amplitudes>> ALL = List.of(
			Measure.of("mean", CHANNEL, "x̄ = Σx/N", "numpy.mean", Amplitudes::mean),
			Measure.of("std", CHANNEL, "√(Σ(x−x̄)²/N), the standard deviation of the population", "numpy.std", a -> Math.sqrt(a.m2())),
			Measure.of("rms", CHANNEL, "√(Σx²/N)", CONDITION, Amplitudes::rms),
			Measure.of("peak", CHANNEL, "max|x|", CONDITION, Amplitudes::peak),
			Measure.of("peak_to_peak", CHANNEL, "max x − min x", "numpy.ptp", a -> a.max() - a.min()),
			Measure.of("crest_factor", ONE, "peak/rms", CONDITION, a -> a.peak() / a.rms()),
			Measure.of("kurtosis", ONE, "(Σ(x−x̄)⁴/N)/(Σ(x−x̄)²/N)², Pearson's without a correction for bias: 3 for a normal distribution",
					"scipy.stats.kurtosis(x, fisher=False)", a -> a.varies() ? a.m4() / (a.m2() * a.m2()) : Double.NaN),
			Measure.of("skewness", ONE, "(Σ(x−x̄)³/N)/(Σ(x−x̄)²/N)^1.5, without a correction for bias", "scipy.stats.skew(x)",
					a -> a.varies() ? a.m3() / (a.m2() * Math.sqrt(a.m2())) : Double.NaN),
			Measure.of("shape_factor", ONE, "rms/(Σ|x|/N)", LEI, a -> a.rms() / a.meanAbsolute()),
			Measure.of("impulse_factor", ONE, "peak/(Σ|x|/N)", LEI, a -> a.peak() / a.meanAbsolute()),
			Measure.of("clearance_factor", ONE, "peak/(Σ√|x|/N)²", LEI, a -> a.peak() / (a.meanRoot() * a.meanRoot())),
			Measure.of("zero_crossing_rate", ONE, "the share of the N−1 pairs of neighbours of which one is below 0 and the other is not",
					"numpy.mean((x[1:] < 0) != (x[:-1] < 0))", Amplitudes::crossings));

	private TimeMeasures() {
	}
}
