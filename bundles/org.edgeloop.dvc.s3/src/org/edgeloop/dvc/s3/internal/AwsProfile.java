package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import software.amazon.awssdk.profiles.ProfileFile;

/**
 * A profile of AWS's programs: what stands under one name in {@code ~/.aws/credentials} and {@code ~/.aws/config}, or the files named
 * instead of them.
 *
 * @param name the profile's
 * @param chosen whether the remote names it; other sources of credentials do not count then
 * @param trusted whether the files are where the user has them, not where a repository says: only such files may name a program to run
 * @param properties by key in lower case
 */
record AwsProfile(String name, boolean chosen, boolean trusted, Map<String, String> properties) {

	private static final long LARGEST_FILE = 1 << 20;

	AwsProfile {
		properties = Map.copyOf(properties);
	}

	/** @throws ProblemException if a file cannot be read, or the remote names a profile that is nowhere */
	static AwsProfile read(RemoteOptions options, AwsEnvironment environment) throws ProblemException {
		Optional<String> chosen = options.text("profile");
		String name = chosen.or(() -> environment.variable("AWS_PROFILE", "AWS_DEFAULT_PROFILE")).orElse("default");
		Map<String, String> properties = new HashMap<>();
		boolean found = false;
		for (Source source : Source.values()) {
			Path file = source.file(options, environment);
			if (Files.exists(file)) {
				var profile = parse(file, source.type).profile(name);
				found |= profile.isPresent();
				profile.ifPresent(there -> properties.putAll(there.properties()));
			}
		}
		if (chosen.isPresent() && !found) {
			throw options.wrong("profile", "names the profile " + name + ", which is in neither " + Source.CONFIG.file(options, environment)
					+ " nor " + Source.CREDENTIALS.file(options, environment), "run 'aws configure --profile " + name + "', or name another");
		}
		boolean trusted = Source.CONFIG.isUsers(options, environment) && Source.CREDENTIALS.isUsers(options, environment);
		return new AwsProfile(name, chosen.isPresent(), trusted, properties);
	}

	Optional<String> property(String key) {
		String value = properties.getOrDefault(key, "");
		return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
	}

	/** @return a setting among those that are indented below {@code s3 =} */
	Optional<String> s3Property(String key) {
		return properties.getOrDefault("s3", "").lines().map(line -> line.split("=", 2))
				.filter(parts -> parts.length == 2 && parts[0].strip().equalsIgnoreCase(key)).map(parts -> parts[1].strip()).findFirst();
	}

	private static ProfileFile parse(Path file, ProfileFile.Type type) throws ProblemException {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
				throw new IOException("it is no settings file");
			}
			return ProfileFile.builder().content(file).type(type).build();
		} catch (IOException | RuntimeException e) {
			throw new ProblemException(Problem.error("The settings of AWS's programs cannot be read: " + S3Problems.clean(e.getMessage()),
					file.toString(), "correct the file"), e);
		}
	}

	/** The files, of which later ones win. */
	private enum Source {
		CONFIG("configpath", "AWS_CONFIG_FILE", "~/.aws/config", ProfileFile.Type.CONFIGURATION),
		CREDENTIALS("credentialpath", "AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials", ProfileFile.Type.CREDENTIALS);

		private final String option;
		private final String variable;
		private final String usual;
		private final ProfileFile.Type type;

		Source(String option, String variable, String usual, ProfileFile.Type type) {
			this.option = option;
			this.variable = variable;
			this.usual = usual;
			this.type = type;
		}

		private boolean isUsers(RemoteOptions options, AwsEnvironment environment) {
			return environment.variable(variable).isPresent() || options.text(option).isEmpty();
		}

		/** As DVC has it, the environment wins over the remote's option. */
		private Path file(RemoteOptions options, AwsEnvironment environment) {
			return environment.path(environment.variable(variable).or(() -> options.text(option)).orElse(usual));
		}
	}
}
