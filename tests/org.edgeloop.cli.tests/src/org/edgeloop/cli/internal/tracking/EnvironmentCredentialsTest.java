package org.edgeloop.cli.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Precedence as MLflow's client has it: a user with a password, then a token, then the file that curl reads too. */
class EnvironmentCredentialsTest {

	private static final TrackingUri SERVER = new TrackingUri.Server(URI.create("https://mlflow.example:5000"));

	@TempDir
	Path folder;

	@Test
	void aUserWithAPasswordGoesBeforeATokenAndATokenBeforeTheFile() throws IOException {
		Path netrc = Files.writeString(folder.resolve("netrc"), "machine mlflow.example login file password secret\n");
		assertEquals(new Credentials.Basic("u", "p"), of(Map.of("MLFLOW_TRACKING_USERNAME", "u", "MLFLOW_TRACKING_PASSWORD", "p",
				"MLFLOW_TRACKING_TOKEN", "t", "NETRC", netrc.toString())));
		assertEquals(new Credentials.Token("t"), of(Map.of("MLFLOW_TRACKING_TOKEN", "t", "NETRC", netrc.toString())));
		assertEquals(new Credentials.Token("t"), of(Map.of("MLFLOW_TRACKING_USERNAME", "u", "MLFLOW_TRACKING_TOKEN", "t")));
		assertEquals(new Credentials.Basic("file", "secret"), of(Map.of("NETRC", netrc.toString())));
		assertEquals(new Credentials.Anonymous(), of(Map.of("NETRC", folder.resolve("none").toString())));
		assertEquals(new Credentials.Anonymous(), new EnvironmentCredentials(Map.of("MLFLOW_TRACKING_TOKEN", "t"))
				.of(new TrackingUri.Files(folder)));
	}

	@Test
	void aFileOfCredentialsMayHaveSeveralMachinesAndMacros() throws IOException {
		Path netrc = Files.writeString(folder.resolve("netrc"), """
				# mine
				machine other.example
				  login x
				  password y
				macdef init
				machine mlflow.example login macro password macro

				machine MLFLOW.example account z
				  password right
				  login me
				default login anybody password guest
				""");
		assertEquals(new Credentials.Basic("me", "right"), of(Map.of("NETRC", netrc.toString())));
		assertEquals(new Credentials.Basic("anybody", "guest"), new EnvironmentCredentials(Map.of("NETRC", netrc.toString()))
				.of(new TrackingUri.Server(URI.create("http://elsewhere"))));
	}

	private static Credentials of(Map<String, String> environment) throws IOException {
		return new EnvironmentCredentials(environment).of(SERVER);
	}
}
