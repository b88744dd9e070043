package org.edgeloop.dvc.s3.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where AWS's programs look for settings of this user.
 *
 * @param variables of the environment
 * @param home the user's folder
 */
public record AwsEnvironment(Map<String, String> variables, Path home) {

	public AwsEnvironment {
		variables = Map.copyOf(variables);
	}

	/** @return of this process */
	public static AwsEnvironment ofProcess() {
		return new AwsEnvironment(System.getenv(), Path.of(System.getProperty("user.home")));
	}

	/** @return the value of the first of the variables that is set and not empty */
	Optional<String> variable(String... names) {
		for (String name : names) {
			String value = variables.getOrDefault(name, "");
			if (!value.isBlank()) {
				return Optional.of(value.strip());
			}
		}
		return Optional.empty();
	}

	/** @return a path, in which {@code ~} stands for the user's folder */
	Path path(String text) {
		return text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text).toAbsolutePath();
	}
}
