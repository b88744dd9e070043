package org.edgeloop.drift.stream;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.stream.PageHinkley.Direction;

/** The detectors there are, with their parameters by river's names and its defaults. */
public enum StreamMethod {

	ADWIN("adwin", "ADWIN", false, parameters -> new Adwin(new Adwin.Parameters(parameters.number("delta"), parameters.whole("clock"),
			parameters.whole("max_buckets"), parameters.whole("min_window_length"), parameters.whole("grace_period"))),
			"delta", Adwin.Parameters.DEFAULT.delta(), "clock", Adwin.Parameters.DEFAULT.clock(), "max_buckets",
			Adwin.Parameters.DEFAULT.maxBuckets(), "min_window_length", Adwin.Parameters.DEFAULT.minWindowLength(), "grace_period",
			Adwin.Parameters.DEFAULT.gracePeriod()),
	PAGE_HINKLEY("page-hinkley", "Page-Hinkley", false,
			parameters -> new PageHinkley(new PageHinkley.Parameters(parameters.whole("min_instances"), parameters.number("delta"),
					parameters.number("threshold"), parameters.number("alpha"), parameters.choice("mode", Direction.class))),
			"min_instances", PageHinkley.Parameters.DEFAULT.minInstances(), "delta", PageHinkley.Parameters.DEFAULT.delta(), "threshold",
			PageHinkley.Parameters.DEFAULT.threshold(), "alpha", PageHinkley.Parameters.DEFAULT.alpha(), "mode",
			PageHinkley.Parameters.DEFAULT.direction()),
	DDM("ddm", "DDM", true,
			parameters -> new Ddm(
					new Ddm.Parameters(parameters.whole("warm_start"), parameters.number("warning"), parameters.number("drift"))),
			"warm_start", Ddm.Parameters.DEFAULT.warmStart(), "warning", Ddm.Parameters.DEFAULT.warning(), "drift",
			Ddm.Parameters.DEFAULT.drift()),
	EDDM("eddm", "EDDM", true,
			parameters -> new Eddm(
					new Eddm.Parameters(parameters.whole("warm_start"), parameters.number("alpha"), parameters.number("beta"))),
			"warm_start", Eddm.Parameters.DEFAULT.warmStart(), "alpha", Eddm.Parameters.DEFAULT.alpha(), "beta",
			Eddm.Parameters.DEFAULT.beta()),
	KSWIN("kswin", "KSWIN", false,
			parameters -> new Kswin(new Kswin.Parameters(parameters.number("alpha"), parameters.whole("window_size"),
					parameters.whole("stat_size"), parameters.whole("seed"))),
			"alpha", Kswin.Parameters.DEFAULT.alpha(), "window_size", Kswin.Parameters.DEFAULT.windowSize(), "stat_size",
			Kswin.Parameters.DEFAULT.statSize(), "seed", Kswin.Parameters.DEFAULT.seed());

	private final String id;
	private final String displayName;
	private final boolean ofErrors;
	private final Function<StreamParameters, StreamDetector> maker;
	private final Map<String, Object> defaults = new LinkedHashMap<>();

	StreamMethod(String id, String displayName, boolean ofErrors, Function<StreamParameters, StreamDetector> maker, Object... defaults) {
		this.id = id;
		this.displayName = displayName;
		this.ofErrors = ofErrors;
		this.maker = maker;
		for (int i = 0; i < defaults.length; i += 2) {
			this.defaults.put((String) defaults[i], defaults[i + 1]);
		}
	}

	public String id() {
		return id;
	}

	public String displayName() {
		return displayName;
	}

	/** @return whether the values must be 1 for an error of a model and 0 for none */
	public boolean ofErrors() {
		return ofErrors;
	}

	/** @throws ProblemException if there is no such detector; it names those there are */
	public static StreamMethod byId(String id) throws ProblemException {
		for (StreamMethod method : values()) {
			if (method.id.equals(id)) {
				return method;
			}
		}
		List<String> ids = Arrays.stream(values()).map(StreamMethod::id).toList();
		throw new ProblemException(Problem.error("there is no detector '" + id + "'", "", "choose one of " + String.join(", ", ids)));
	}

	/**
	 * @param given texts for some parameters by river's names
	 * @throws ProblemException if there is no such parameter, or a text is no value of it
	 */
	public StreamParameters parameters(Map<String, String> given) throws ProblemException {
		return new StreamParameters(defaults, given);
	}

	/** @throws ProblemException if the parameters do not go together */
	public StreamDetector create(StreamParameters parameters) throws ProblemException {
		try {
			return maker.apply(parameters);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("the parameters of " + displayName + " do not go together: " + e.getMessage(), "",
					"leave them out for the usual ones"), e);
		}
	}
}
