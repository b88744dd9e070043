package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.internal.artifact.ArtifactFolder;
import org.edgeloop.experiment.internal.artifact.ArtifactTree;
import org.edgeloop.experiment.internal.artifact.FileUri;

/** Finds the artifacts of a run: its own, and, since MLflow 3, those of the models that it logged, which lie beside the runs. */
final class RunArtifacts {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");

	/** Where a tracking server that hands out artifacts itself keeps them, beside its store. */
	private static final String SERVED = "mlartifacts";

	private RunArtifacts() {
	}

	static ArtifactTree of(StoreLayout layout, Path run) throws IOException {
		String uri = MetaFile.read(layout.files(), run).text("artifact_uri");
		var artifacts = new ArtifactTree(new ArtifactFolder(folder(layout, run, uri)));
		addModels(layout, run, artifacts);
		return artifacts;
	}

	/** @throws ProblemException if the artifacts belong elsewhere, where nobody would find what is put beside the run */
	static Path folderToWrite(StoreLayout layout, Path run) throws IOException {
		String uri = MetaFile.read(layout.files(), run).text("artifact_uri");
		Matcher scheme = SCHEME.matcher(uri);
		if (scheme.matches() && !scheme.group(1).equals("file") && !scheme.group(1).equals("mlflow-artifacts")) {
			throw new ProblemException(Problem.error("The run keeps its artifacts at " + uri + ", where nothing can be put from here",
					run.toString(), "log to a run that keeps them in a folder"));
		}
		return folder(layout, run, uri);
	}

	/**
	 * The URI is a path of the machine on which the run was made, so that it need not lead anywhere here. It is followed only to a
	 * folder that is called as MLflow calls this run's, lest a store from elsewhere shows folders that are none of its own.
	 */
	private static Path folder(StoreLayout layout, Path run, String uri) throws IOException {
		Path beside = run.resolve(StoreLayout.ARTIFACTS);
		Path end = Path.of(StoreLayout.name(run), StoreLayout.ARTIFACTS);
		try {
			Path named = path(layout.root(), uri);
			if (named.endsWith(end) && Files.isDirectory(named, LinkOption.NOFOLLOW_LINKS)) {
				return named;
			}
		} catch (IllegalArgumentException e) {
			// an address that says nothing here
		}
		if (Files.exists(beside)) {
			layout.files().checkInside(beside);
		}
		return beside;
	}

	/** @throws IllegalArgumentException if it names no path that could be here */
	private static Path path(Path root, String uri) throws InvalidPathException {
		if (uri.startsWith("mlflow-artifacts:")) {
			String path = URI.create(uri).getPath();
			return root.resolveSibling(SERVED).resolve(path.replaceFirst("^/+", "")).normalize();
		}
		if (uri.startsWith("file:")) {
			return FileUri.path(uri);
		}
		if (SCHEME.matcher(uri).matches()) {
			throw new IllegalArgumentException(uri);
		}
		return root.toAbsolutePath().resolveSibling(uri).normalize();
	}

	private static void addModels(StoreLayout layout, Path run, ArtifactTree artifacts) {
		try {
			for (Path output : layout.loggedModels(run)) {
				Path folder = output.resolve(StoreLayout.ARTIFACTS);
				if (layout.files().isFolder(folder)) {
					artifacts.addModel(MetaFile.read(layout.files(), output).text("name"), StoreLayout.name(output),
							new ArtifactFolder(folder));
				}
			}
		} catch (IOException e) {
			// the run's own artifacts show all the same
		}
	}
}
