package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Who we are to a server, of all that may say it. */
class S3CredentialsTest {

	private static final Map<String, String> VARIABLES = Map.of("AWS_ACCESS_KEY_ID", "env-id", "AWS_SECRET_ACCESS_KEY", "env-secret");
	private static final Secrets TOLD = (owner, key, question) -> Optional.of((owner + "-" + key).toCharArray());

	@TempDir
	Path home;

	@BeforeEach
	void settings() throws IOException {
		Files.createDirectories(home.resolve(".aws"));
		Files.writeString(home.resolve(".aws/credentials"), """
				[default]
				aws_access_key_id = file-id
				aws_secret_access_key = file-secret
				[lab]
				aws_access_key_id = lab-id
				aws_secret_access_key = lab-secret
				aws_session_token = lab-token
				""");
		Files.writeString(home.resolve(".aws/config"), """
				[profile office]
				sso_session = office
				[profile chained]
				role_arn = arn:aws:iam::1:role/r
				source_profile = default
				[profile program]
				credential_process = /bin/echo '{"Version":1,"AccessKeyId":"made-id","SecretAccessKey":"made-secret"}'
				[profile broken]
				credential_process = /bin/false
				""");
	}

	private AwsCredentials credentials(Map<String, String> options, Map<String, String> variables, Secrets secrets) throws IOException {
		var remote = new RemoteOptions(new RemoteSettings("store", "s3://data", options));
		var environment = new AwsEnvironment(variables, home);
		return new S3Credentials(remote, AwsProfile.read(remote, environment), environment, secrets).provider().resolveCredentials();
	}

	private String id(Map<String, String> options, Map<String, String> variables) throws IOException {
		return credentials(options, variables, Secrets.NONE).accessKeyId();
	}

	private String refusal(Map<String, String> options) {
		return assertThrows(ProblemException.class, () -> id(options, Map.of())).problem().what();
	}

	@Test
	void theNearestSourceCounts() throws IOException {
		Map<String, String> own = Map.of("access_key_id", "own-id", "secret_access_key", "own-secret");
		assertEquals("own-id", id(own, VARIABLES));
		assertEquals("env-id", id(Map.of(), VARIABLES));
		assertEquals("file-id", id(Map.of(), Map.of()));
		assertEquals("lab-id", id(Map.of(), Map.of("AWS_PROFILE", "lab")));
		// as boto3 has it, a profile that is named counts more than the environment
		assertEquals("lab-id", id(Map.of("profile", "lab"), VARIABLES));
	}

	@Test
	void sessionsKeepTheirToken() throws IOException {
		assertEquals("lab-token", ((AwsSessionCredentials) credentials(Map.of("profile", "lab"), Map.of(), Secrets.NONE)).sessionToken());
		Map<String, String> own = Map.of("access_key_id", "own-id", "secret_access_key", "s", "session_token", "own-token");
		assertEquals("own-token", ((AwsSessionCredentials) credentials(own, Map.of(), Secrets.NONE)).sessionToken());
	}

	@Test
	void otherFilesMayBeNamed() throws IOException {
		Path file = Files.writeString(home.resolve("others"), "[default]\naws_access_key_id = other-id\naws_secret_access_key = s\n");
		assertEquals("other-id", id(Map.of("credentialpath", file.toString()), Map.of()));
		assertEquals("other-id", id(Map.of(), Map.of("AWS_SHARED_CREDENTIALS_FILE", file.toString())));
	}

	@Test
	void whatNobodyKnowsTheUserIsAsked() throws IOException {
		Files.delete(home.resolve(".aws/credentials"));
		AwsCredentials told = credentials(Map.of(), Map.of(), TOLD);
		assertEquals("store-user", told.accessKeyId());
		assertEquals("store-password", told.secretAccessKey());
		assertEquals("store-password", credentials(Map.of("access_key_id", "own-id"), Map.of(), TOLD).secretAccessKey());
		assertEquals("There are no credentials for the remote store", refusal(Map.of()));
	}

	@Test
	void aProfileThatIsNowhereIsNamed() {
		assertTrue(refusal(Map.of("profile", "nobody")).contains("names the profile nobody, which is in neither"));
	}

	@Test
	void waysOfSigningInThatAreNotKnownAreNamed() {
		assertEquals("The profile office signs in by sso_session, which is not supported here", refusal(Map.of("profile", "office")));
		assertEquals("The profile chained signs in by role_arn, which is not supported here", refusal(Map.of("profile", "chained")));
	}

	/** The user's own settings may have a program run, as AWS's programs do; a file that a repository names may not. */
	@Test
	void onlyTheUsersOwnSettingsRunPrograms() throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/echo")), "skipped: no /bin/echo");
		Path touched = home.resolve("touched");
		Path config = Files.writeString(home.resolve("config"), "[profile program]\ncredential_process = touch " + touched + "\n");
		assertTrue(refusal(Map.of("profile", "program", "configpath", config.toString())).contains("would run a program"));
		assertFalse(Files.exists(touched));
		assertEquals("made-id", id(Map.of("profile", "program"), Map.of()));
	}

	@Test
	void aProgramThatFailsIsNamed() throws IOException {
		try (var server = new FakeS3()) {
			var settings = new RemoteSettings("store", "s3://data", Map.of("endpointurl", server.address(), "profile", "broken"));
			var thrown = assertThrows(ProblemException.class,
					() -> S3Remote.open(settings, Secrets.NONE, new AwsEnvironment(Map.of(), home), PartSizes.USUAL, Progress.NONE));
			assertEquals("The program of the profile broken gave no credentials", thrown.problem().what());
			assertEquals("run it yourself and see: /bin/false", thrown.problem().remedy());
			assertEquals(0, server.requests.size());
		}
	}

	@Test
	void settingsThatCannotBeReadAreNamed() throws IOException {
		Path file = home.resolve(".aws/credentials");
		Files.writeString(file, "[default\naws_access_key_id\n");
		var thrown = assertThrows(ProblemException.class, () -> id(Map.of(), Map.of()));
		assertEquals(file.toString(), thrown.problem().where());
	}

	@Test
	void publicBucketsAreAskedWithoutASignature() throws IOException {
		try (var server = new FakeS3()) {
			var settings = new RemoteSettings("store", "s3://data", Map.of("endpointurl", server.address(), "allow_anonymous_login", "true"));
			S3Remote.open(settings, Secrets.NONE, new AwsEnvironment(Map.of(), home), PartSizes.USUAL, Progress.NONE).close();
			assertFalse(server.requests.getFirst().headers().containsKey("authorization"));
			S3Peer.open(server.settings(Map.of()), Progress.NONE).close();
			assertTrue(server.requests.getLast().headers().get("authorization").startsWith("AWS4-HMAC-SHA256 Credential=S3RVER/"));
		}
	}
}
