package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.RunRules;
import org.edgeloop.experiment.logging.MetricText;
import org.edgeloop.experiment.logging.RunLogger;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what to log. */
@NonNullByDefault({})
final class LogArguments {

	@Option(names = "--param", paramLabel = "KEY=VALUE", description = "A param. Params of a run may not change.")
	private Map<String, String> params = new LinkedHashMap<>();

	@Option(names = "--metric", paramLabel = "KEY=VALUE[@STEP]", converter = MetricConverter.class, description = "A value of a metric, of step "
			+ "0 unless it says another; nan, inf and -inf are values too.")
	private List<Metric> metrics = new ArrayList<>();

	@Option(names = "--tag", paramLabel = "KEY=VALUE", description = "A tag, over one of the same key.")
	private Map<String, String> tags = new LinkedHashMap<>();

	@Option(names = "--artifact", paramLabel = "FILE[=PATH]", converter = ArtifactConverter.class, description = "A file to be kept with the "
			+ "run, under its name unless a path is given.")
	private List<ArtifactFile> artifacts = new ArrayList<>();

	/** A value of a metric. */
	record Metric(String key, double value, long step) {
	}

	/** A file and where it goes. */
	record ArtifactFile(Path file, String path) {
	}

	/** @throws ProblemException if no store would take it, so that no run is made for nothing */
	void check() throws ProblemException {
		for (var param : params.entrySet()) {
			RunRules.checkParam(param.getKey(), param.getValue());
		}
		for (Metric metric : metrics) {
			RunRules.checkKey("metric", metric.key());
		}
		for (var tag : tags.entrySet()) {
			RunRules.checkTag(tag.getKey(), tag.getValue());
		}
		for (ArtifactFile artifact : artifacts) {
			RunRules.checkArtifactPath(artifact.path());
			if (!Files.isRegularFile(artifact.file())) {
				throw new ProblemException(Problem.error("There is no such file to be kept with the run", artifact.file().toString(), "check the path"));
			}
		}
	}

	void log(RunLogger logger) throws IOException {
		if (!params.isEmpty()) {
			logger.params(params);
		}
		for (Metric metric : metrics) {
			logger.metric(metric.key(), metric.value(), metric.step());
		}
		if (!tags.isEmpty()) {
			logger.tags(tags);
		}
		for (ArtifactFile artifact : artifacts) {
			logger.artifact(artifact.file(), artifact.path());
		}
	}

	/** Reads {@code loss=0.5@3}. */
	static final class MetricConverter implements ITypeConverter<Metric> {

		@Override
		public Metric convert(String text) {
			int equals = text.indexOf('=');
			int at = text.indexOf('@', equals);
			OptionalDouble value = MetricText.parse(text.substring(equals + 1, at < 0 ? text.length() : at));
			if (equals < 1 || value.isEmpty()) {
				throw new TypeConversionException("'" + text + "' is not KEY=VALUE or KEY=VALUE@STEP with a number as value");
			}
			return new Metric(text.substring(0, equals), value.getAsDouble(), at < 0 ? 0 : step(text.substring(at + 1)));
		}

		private static long step(String text) {
			try {
				return Long.parseLong(text);
			} catch (NumberFormatException e) {
				throw new TypeConversionException("'" + text + "' is no step, which is a whole number");
			}
		}
	}

	/** Reads {@code figure.png=plots/figure.png}. */
	static final class ArtifactConverter implements ITypeConverter<ArtifactFile> {

		@Override
		public ArtifactFile convert(String text) {
			int equals = text.lastIndexOf('=');
			Path file = Path.of(equals < 0 ? text : text.substring(0, equals));
			return new ArtifactFile(file, equals < 0 ? String.valueOf(file.getFileName()) : text.substring(equals + 1));
		}
	}
}
