package org.edgeloop.cli.internal.tracking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which tracking store a command works on. */
@NonNullByDefault({})
public final class TrackingArguments {

	private static final String VARIABLE = "MLFLOW_TRACKING_URI";

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--tracking", paramLabel = "URI", description = "The tracking store: file:FOLDER, sqlite:FILE, http://SERVER or "
			+ "https://SERVER. Otherwise MLFLOW_TRACKING_URI of the environment, otherwise mlruns or mlflow.db of the project. A server's "
			+ "credentials come from MLFLOW_TRACKING_TOKEN, MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or from ~/.netrc.")
	private String tracking;

	/** @return whether the command line names a store */
	public boolean isGiven() {
		return tracking != null;
	}

	/** @return the store; to be closed */
	public TrackingStore open() throws IOException {
		return open(uri());
	}

	/** @return the store with an address; to be closed */
	public static TrackingStore open(TrackingUri uri) throws IOException {
		return TrackingStores.open(uri, new EnvironmentCredentials(System.getenv()).of(uri), cache(System.getenv()));
	}

	/** @return the store to log to, to be closed; a folder that is not there is made, mlruns in the project where nothing says another */
	public TrackingStore openToLog() throws IOException {
		TrackingUri uri = uriToLog();
		return TrackingStores.openOrCreate(uri, new EnvironmentCredentials(System.getenv()).of(uri), cache(System.getenv()));
	}

	private TrackingUri uriToLog() throws ProblemException {
		Path here = Path.of("").toAbsolutePath();
		String variable = System.getenv(VARIABLE);
		boolean said = tracking != null || variable != null && !variable.isBlank();
		return said || foundIn(here).isPresent() ? uri() : new TrackingUri.Files(project(here).resolve("mlruns"));
	}

	/** @return where the store is */
	public TrackingUri uri() throws ProblemException {
		Path here = Path.of("").toAbsolutePath();
		if (tracking != null) {
			return given(here);
		}
		String variable = System.getenv(VARIABLE);
		return variable == null || variable.isBlank() ? found(here) : TrackingUri.parse(variable, here);
	}

	private TrackingUri given(Path here) {
		try {
			return TrackingUri.parse(tracking, here);
		} catch (ProblemException e) {
			throw new ParameterException(command.commandLine(), e.problem().toLine(), e);
		}
	}

	/** Looks in this folder, then upwards as far as the project reaches. */
	static TrackingUri found(Path here) throws ProblemException {
		return foundIn(here).orElseThrow(() -> new ProblemException(Problem.error("There is neither mlruns nor mlflow.db", here.toString(),
				"say with --tracking where the runs are")));
	}

	private static Optional<TrackingUri> foundIn(Path here) {
		Path project = project(here);
		for (Path folder = here; folder != null && folder.startsWith(project); folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("mlruns"))) {
				return Optional.of(new TrackingUri.Files(folder.resolve("mlruns")));
			}
			if (Files.isRegularFile(folder.resolve("mlflow.db"))) {
				return Optional.of(new TrackingUri.Sqlite(folder.resolve("mlflow.db")));
			}
		}
		return Optional.empty();
	}

	/** @return the project that a folder lies in; the folder itself if it lies in none */
	private static Path project(Path here) {
		Path folder = here;
		while (folder != null && !Files.exists(folder.resolve("dataset.json"))) {
			folder = folder.getParent();
		}
		return folder == null ? here : folder;
	}

	private static Path cache(Map<String, String> environment) {
		String folder = environment.getOrDefault("XDG_CACHE_HOME", "");
		Path caches = folder.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(folder);
		return caches.resolve("edgeloop").resolve("tracking");
	}
}
