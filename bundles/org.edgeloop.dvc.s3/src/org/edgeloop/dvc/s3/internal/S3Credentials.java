package org.edgeloop.dvc.s3.internal;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Secrets;

import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProcessCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/**
 * Who we are to the server. In this order: the remote's options, the environment unless the remote names a profile, the profile, and what
 * the user says when asked.
 */
final class S3Credentials {

	/** Ways of signing in that a profile may ask for and that need more of AWS's services than storage. */
	private static final List<String> OTHER_WAYS = List.of("sso_session", "sso_start_url", "role_arn", "web_identity_token_file",
			"credential_source", "login_session");

	private final RemoteOptions options;
	private final AwsProfile profile;
	private final AwsEnvironment environment;
	private final Secrets secrets;

	S3Credentials(RemoteOptions options, AwsProfile profile, AwsEnvironment environment, Secrets secrets) {
		this.options = options;
		this.profile = profile;
		this.environment = environment;
		this.secrets = secrets;
	}

	/** @throws ProblemException if there are none, or the profile signs in by a way that is not known here */
	AwsCredentialsProvider provider() throws ProblemException {
		if (options.flag("allow_anonymous_login", false)) {
			return AnonymousCredentialsProvider.create();
		}
		if (options.text("access_key_id").isPresent()) {
			String id = options.text("access_key_id").orElseThrow();
			return fixed(id, options.text("secret_access_key").or(() -> asked("password", "Secret key of " + id + " for the remote "
					+ options.remote())).orElseThrow(this::noneFound), options.text("session_token"));
		}
		Optional<AwsCredentialsProvider> known = profile.chosen() ? Optional.empty() : ofEnvironment();
		if (known.isEmpty()) {
			known = ofProfile();
		}
		return known.isPresent() ? known.get() : ofUser();
	}

	private Optional<AwsCredentialsProvider> ofEnvironment() {
		Optional<String> id = environment.variable("AWS_ACCESS_KEY_ID");
		Optional<String> secret = environment.variable("AWS_SECRET_ACCESS_KEY");
		return id.isEmpty() || secret.isEmpty() ? Optional.empty()
				: Optional.of(fixed(id.get(), secret.get(), environment.variable("AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN")));
	}

	private Optional<AwsCredentialsProvider> ofProfile() throws ProblemException {
		Optional<String> id = profile.property("aws_access_key_id");
		Optional<String> secret = profile.property("aws_secret_access_key");
		Optional<String> other = OTHER_WAYS.stream().filter(way -> profile.property(way).isPresent()).findFirst();
		if (other.isPresent()) {
			throw new ProblemException(Problem.error("The profile " + profile.name() + " signs in by " + other.get() + ", which is not supported here",
					"remote " + options.remote(), "have AWS's program sign in and hand the result on: 'aws configure export-credentials --profile "
							+ profile.name() + " --format env' prints variables for the environment"));
		}
		if (id.isPresent() && secret.isPresent()) {
			return Optional.of(fixed(id.get(), secret.get(), profile.property("aws_session_token")));
		}
		Optional<String> program = profile.property("credential_process");
		return program.isEmpty() ? Optional.empty() : Optional.of(ofProgram(program.get()));
	}

	/** The user's own settings may name a program, as AWS's programs have it; a repository may not. */
	private AwsCredentialsProvider ofProgram(String command) throws ProblemException {
		if (!profile.trusted()) {
			throw new ProblemException(Problem.error("The profile " + profile.name() + " would run a program for its credentials, from a file that "
					+ "the remote's options name", "remote " + options.remote(), "put the profile into ~/.aws/config, if the program is to be trusted"));
		}
		ProcessCredentialsProvider program = ProcessCredentialsProvider.builder().command(command).build();
		return () -> {
			try {
				return program.resolveCredentials();
			} catch (RuntimeException e) {
				throw new UncheckedIOException(new ProblemException(Problem.error("The program of the profile " + profile.name()
						+ " gave no credentials", "remote " + options.remote(), "run it yourself and see: " + S3Problems.clean(command)), e));
			}
		};
	}

	private AwsCredentialsProvider ofUser() throws ProblemException {
		String id = asked("user", "Access key ID for the remote " + options.remote()).orElseThrow(this::noneFound);
		String secret = asked("password", "Secret key of " + id + " for the remote " + options.remote()).orElseThrow(this::noneFound);
		return fixed(id, secret, Optional.empty());
	}

	private Optional<String> asked(String key, String question) {
		return secrets.secret(options.remote(), key, question).map(answer -> {
			var text = new String(answer).strip();
			Arrays.fill(answer, '\0');
			return text;
		}).filter(text -> !text.isEmpty());
	}

	private ProblemException noneFound() {
		return new ProblemException(Problem.error("There are no credentials for the remote " + options.remote(), options.url(),
				"set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, run 'aws configure', or 'edgeloop dvc remote modify --local "
						+ options.remote() + " access_key_id ID' and the same for secret_access_key; a public bucket needs allow_anonymous_login"));
	}

	private static AwsCredentialsProvider fixed(String id, String secret, Optional<String> token) {
		return StaticCredentialsProvider.create(token.isPresent() ? AwsSessionCredentials.create(id, secret, token.get())
				: AwsBasicCredentials.create(id, secret));
	}
}
