package org.edgeloop.dvc;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** What DVC takes for options and values; it refuses to start where a file says something else. */
final class ConfigSchema {

	private static final String REMOTE = "remote ";

	private static final Map<String, Set<String>> OPTIONS = Map.of(
			"core", Set.of("remote", "checksum_jobs", "interactive", "analytics", "hardlink_lock", "no_scm", "autostage", "experiments",
					"check_update", "site_cache_dir", "machine"),
			"cache", Set.of("local", "s3", "gs", "hdfs", "webhdfs", "ssh", "azure", "dir", "type", "protected", "shared",
					"slow_link_warning", "verify"),
			"state", Set.of("dir", "row_limit", "row_cleanup_quota"), "index", Set.of("dir"),
			"plots", Set.of("html_template", "auto_open", "out_dir"),
			"exp", Set.of("code", "data", "models", "metrics", "params", "plots", "live", "auto_push", "git_remote"),
			"parsing", Set.of("bool", "list"),
			"hydra", Set.of("enabled", "config_dir", "config_module", "config_name", "plugins_path"),
			"studio", Set.of("token", "url", "repo_url", "offline"), "feature", Set.of("machine", "push_exp_to_studio"));

	private static final Set<String> TRUTHS = Set.of("interactive", "analytics", "hardlink_lock", "no_scm", "autostage", "experiments",
			"check_update", "protected", "slow_link_warning", "verify", "auto_open", "auto_push", "enabled", "offline", "worktree",
			"no_traverse", "version_aware", "ask_password", "ask_passphrase", "listobjects", "use_ssl", "allow_anonymous_login", "gss_auth",
			"allow_agent");

	private static final Set<String> COUNTS = Set.of("checksum_jobs", "jobs", "row_limit", "port", "timeout", "max_sessions",
			"read_timeout", "connect_timeout");

	private static final Set<String> LINKS = Set.of("reflink", "hardlink", "symlink", "copy");

	private ConfigSchema() {
	}

	/** @throws ProblemException if DVC would refuse the option or its value */
	static void check(String section, String option, String value) throws ProblemException {
		String name = section.toLowerCase(Locale.ROOT);
		boolean known = name.startsWith(REMOTE) || OPTIONS.getOrDefault(name, Set.of()).contains(option);
		if (!known) {
			throw problem("extra keys not allowed @ data['" + name + "']['" + option + "']", "Look at the spelling.");
		}
		if (TRUTHS.contains(option) && !value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
			throw problem("expected true or false for dictionary value @ data['" + name + "']['" + option + "']", "");
		}
		if (COUNTS.contains(option) && !value.matches("\\d{1,9}")) {
			throw problem("expected int for dictionary value @ data['" + name + "']['" + option + "']", "");
		}
		if (name.equals("cache") && option.equals("type")) {
			checkLinks(value);
		}
	}

	private static void checkLinks(String value) throws ProblemException {
		for (String type : value.split(",")) {
			if (!LINKS.contains(type.strip())) {
				throw problem("Unsupported cache type(s): " + type.strip(), "Name some of reflink, hardlink, symlink, copy.");
			}
		}
	}

	private static ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error("config file error: " + what, "", remedy));
	}
}
