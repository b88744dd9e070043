package org.edgeloop.experiment.internal.sqlite;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.internal.artifact.ArtifactFolder;

/**
 * Finds the folder to which the artifact URI of a run leads. MLflow lets each run's end with {@code RUN/artifacts}; others are not
 * followed, so that a data base from elsewhere cannot show folders as artifacts that are none.
 */
final class ArtifactPlaces {

	/** The folder that a server keeps artifacts in which it hands out itself, and others that are given to it by habit. */
	private static final List<String> ROOTS = List.of("mlartifacts", "artifacts", "mlruns", "mlflow-artifacts");

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?://[^/]*)?(.*)");
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

	private final Path beside;

	/** @param database beside which relative and proxied artifacts lie */
	ArtifactPlaces(Path database) {
		beside = database.resolveSibling("").toAbsolutePath();
	}

	/** @throws ProblemException if the run's artifacts are on no file system, or in a place where MLflow puts none */
	ArtifactFolder of(Run run) throws ProblemException {
		if (!PLAIN.matcher(run.id()).matches()) {
			throw refused(run, "The run has an identifier that MLflow gives to none");
		}
		List<Path> places = places(run);
		return new ArtifactFolder(places.stream().filter(Files::isDirectory).findFirst().orElse(places.getFirst()));
	}

	private List<Path> places(Run run) throws ProblemException {
		var scheme = SCHEME.matcher(run.artifactUri());
		String kind = scheme.matches() ? scheme.group(1) : "file";
		String path = scheme.matches() ? scheme.group(2) : run.artifactUri();
		try {
			return switch (kind) {
			case "file" -> local(Path.of(path), run);
			case "mlflow-artifacts" -> below(path, run);
			default -> throw refused(run, "The artifacts of this run lie at a " + kind + " address, which cannot be read directly");
			};
		} catch (InvalidPathException e) {
			throw refused(run, "The run's artifact URI is no path");
		}
	}

	/** The folder itself, or where it has come to lie with a data base that was copied from another machine. */
	private List<Path> local(Path folder, Run run) throws ProblemException {
		if (!folder.endsWith(Path.of(run.id(), "artifacts"))) {
			throw refused(run, "The run's artifact URI leads to a folder that is not the run's own");
		}
		List<Path> places = new ArrayList<>();
		places.add(beside.resolve(folder).normalize());
		for (String root : ROOTS) {
			places.add(beside.resolve(root).resolve(run.experimentId()).resolve(run.id()).resolve("artifacts"));
		}
		return places;
	}

	private List<Path> below(String path, Run run) throws ProblemException {
		Path inner = Path.of(path.replaceFirst("^/+", "")).normalize();
		if (inner.startsWith("..") || !inner.endsWith(Path.of(run.id(), "artifacts"))) {
			throw refused(run, "The run's artifact URI leads to a folder that is not the run's own");
		}
		return ROOTS.stream().map(root -> beside.resolve(root).resolve(inner)).toList();
	}

	private static ProblemException refused(Run run, String why) {
		return new ProblemException(Problem.error(why, run.id() + ", " + run.artifactUri(),
				"open the server that keeps them, or copy them beside the data base as mlartifacts/EXPERIMENT/RUN/artifacts"));
	}
}
