package org.edgeloop.cli.internal.tracking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;

/** Finds a server's credentials where MLflow's client does: in the environment, then in a file as {@code ~/.netrc}. */
public final class EnvironmentCredentials {

	private static final String TOKEN = "MLFLOW_TRACKING_TOKEN";
	private static final String USER = "MLFLOW_TRACKING_USERNAME";
	private static final String PASSWORD = "MLFLOW_TRACKING_PASSWORD";

	private final Map<String, String> environment;

	public EnvironmentCredentials(Map<String, String> environment) {
		this.environment = environment;
	}

	/** @throws IOException if there is a file of credentials that cannot be read */
	public Credentials of(TrackingUri uri) throws IOException {
		if (!(uri instanceof TrackingUri.Server server)) {
			return new Credentials.Anonymous();
		}
		if (isSet(USER) && isSet(PASSWORD)) {
			return new Credentials.Basic(value(USER), value(PASSWORD));
		}
		if (isSet(TOKEN)) {
			return new Credentials.Token(value(TOKEN));
		}
		Path file = isSet("NETRC") ? Path.of(value("NETRC")) : Path.of(System.getProperty("user.home"), ".netrc");
		return Files.isRegularFile(file) ? Netrc.parse(Files.readString(file)).of(server.address().getHost()) : new Credentials.Anonymous();
	}

	private boolean isSet(String name) {
		return !value(name).isEmpty();
	}

	private String value(String name) {
		return environment.getOrDefault(name, "");
	}
}
