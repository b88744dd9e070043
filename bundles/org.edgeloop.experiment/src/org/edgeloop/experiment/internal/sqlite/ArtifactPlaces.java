package org.edgeloop.experiment.internal.sqlite;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.artifact.ArtifactFolder;
import org.edgeloop.experiment.internal.artifact.FileUri;

/**
 * Finds the folder to which an artifact URI leads. MLflow lets that of a run end with {@code RUN/artifacts} and that of a model with
 * {@code models/MODEL/artifacts}; others are not followed, so that a data base from elsewhere cannot show folders as artifacts that are
 * none.
 */
final class ArtifactPlaces {

	/** The folder in which a server keeps the artifacts that it hands out itself, and those that are given to it by habit. */
	private static final List<String> ROOTS = List.of("mlartifacts", "artifacts", "mlruns");

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

	private final Path beside;

	/** @param database beside which relative and proxied artifacts lie */
	ArtifactPlaces(Path database) {
		beside = database.resolveSibling("").toAbsolutePath();
	}

	/** @throws ProblemException if the run's artifacts are on no file system, or in a place where MLflow puts none */
	ArtifactFolder ofRun(String experimentId, String runId, String uri) throws ProblemException {
		return folder(uri, experimentId, Path.of(checked(runId, uri), "artifacts"));
	}

	/** @throws ProblemException if the model's artifacts are on no file system, or in a place where MLflow puts none */
	ArtifactFolder ofModel(String experimentId, String modelId, String uri) throws ProblemException {
		return folder(uri, experimentId, Path.of("models", checked(modelId, uri), "artifacts"));
	}

	private ArtifactFolder folder(String uri, String experimentId, Path own) throws ProblemException {
		try {
			List<Path> places = places(uri, checked(experimentId, uri), own);
			return new ArtifactFolder(places.stream().filter(Files::isDirectory).findFirst().orElse(places.getFirst()));
		} catch (IllegalArgumentException e) {
			throw refused("The artifact URI is no path", uri);
		}
	}

	/** @throws IllegalArgumentException if the URI names no path of any machine */
	private List<Path> places(String uri, String experimentId, Path own) throws ProblemException {
		List<Path> places = new ArrayList<>();
		Matcher scheme = SCHEME.matcher(uri);
		switch (scheme.matches() ? scheme.group(1) : "") {
		case "" -> places.add(owned(beside.resolve(uri.replace('\\', '/')), own, uri));
		case "file" -> places.add(owned(FileUri.path(uri), own, uri));
		case "mlflow-artifacts" -> {
			String path = String.valueOf(URI.create(uri.replace(" ", "%20")).getPath());
			Path inner = owned(Path.of(path.replaceFirst("^/+", "")), own, uri);
			ROOTS.forEach(root -> places.add(beside.resolve(root).resolve(inner)));
		}
		default -> throw refused("Artifacts at a " + scheme.group(1) + " address cannot be read directly", uri);
		}
		// Where they have come to lie with a data base that was copied from another machine.
		ROOTS.forEach(root -> places.add(beside.resolve(root).resolve(experimentId).resolve(own)));
		return places;
	}

	private static Path owned(Path path, Path own, String uri) throws ProblemException {
		Path folder = path.normalize();
		if (!folder.endsWith(own) || folder.startsWith("..")) {
			throw refused("The artifact URI leads to a folder that is not the run's own", uri);
		}
		return folder;
	}

	private static String checked(String id, String uri) throws ProblemException {
		if (!PLAIN.matcher(id).matches()) {
			throw refused("MLflow gives nothing such an identifier: " + id, uri);
		}
		return id;
	}

	private static ProblemException refused(String why, String uri) {
		return new ProblemException(Problem.error(why, uri,
				"open the server that keeps them, or copy them beside the data base as mlartifacts/EXPERIMENT/RUN/artifacts"));
	}
}
