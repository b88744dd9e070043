package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc config}, {@code dvc remote} and {@code dvc stage add} in a repository without Git. */
class DvcConfigCommandsTest {

	@TempDir
	Path root;

	@BeforeEach
	void makeRepository() throws IOException {
		Files.createDirectory(root.resolve(".dvc"));
		Files.writeString(root.resolve(".dvc/config"), "");
	}

	private String dvc(Object... arguments) {
		return Run.good(at(arguments));
	}

	private String failing(int exitCode, Object... arguments) {
		return Run.failing(exitCode, at(arguments));
	}

	private Object[] at(Object... arguments) {
		Object[] all = new Object[arguments.length + 3];
		all[0] = "dvc";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		all[all.length - 2] = "--cd";
		all[all.length - 1] = root;
		return all;
	}

	@Test
	void remotesAreSetUpAsDvcDoes() throws IOException {
		assertEquals("Setting 'local' as a default remote.\n", dvc("remote", "add", "-d", "Local", "/srv/t3-remote"));
		assertEquals("[core]\n    remote = local\n['remote \"local\"']\n    url = /srv/t3-remote\n", config());
		assertEquals("", dvc("remote", "modify", "local", "jobs", "4"));
		assertEquals("local\n", dvc("remote", "default"));
		assertEquals("local\t/srv/t3-remote\t(default)\n", dvc("remote", "list"));
		assertEquals("[{\"name\":\"local\",\"url\":\"/srv/t3-remote\",\"default\":true}]\n", dvc("remote", "list", "--json"));
		dvc("remote", "rename", "local", "store");
		dvc("remote", "remove", "store");
		assertEquals("", config());
	}

	@Test
	void whatIsWrongIsSaidAndWritesNothing() throws IOException {
		assertTrue(failing(251, "remote", "modify", "none", "url", "x").contains("remote 'none' doesn't exist"));
		assertTrue(failing(251, "config", "core.nothing", "x").contains("extra keys not allowed"));
		assertTrue(failing(254, "config", "core", "x").contains("section.option"));
		assertTrue(Run.failing(254, "dvc", "remote").contains("a command is missing"));
		dvc("remote", "add", "s", "s3://b");
		assertTrue(failing(251, "remote", "add", "s", "s3://c").contains("already exists"));
		assertTrue(failing(251, "remote", "modify", "s", "secret_access_key", "k").contains("would go into Git"));
		assertEquals("['remote \"s\"']\n    url = s3://b\n", config());
	}

	@Test
	void optionsAreSetAndRead() throws IOException {
		dvc("config", "core.autostage", "true");
		dvc("config", "core.autostage", "false", "--local");
		dvc("config", "cache.dir", "shared");

		assertEquals("false\n", dvc("config", "core.autostage"));
		assertEquals("true\n", dvc("config", "core.autostage", "--project"));
		assertEquals(root.resolve("shared") + "\n", dvc("config", "cache.dir"));
		assertEquals("[core]\n    autostage = true\n[cache]\n    dir = ../shared\n", config());
		assertEquals("{\"core.autostage\":\"false\"}\n", dvc("config", "--list", "--local", "--json"));
		dvc("config", "-u", "core.autostage");
		assertEquals("[cache]\n    dir = ../shared\n", config());
	}

	@Test
	void aStageIsAdded() throws IOException {
		assertEquals("{\"stage\":\"train\",\"files\":[\"dvc.yaml\"]}\n", Run.good("dvc", "stage", "add", "--cd", root, "--json", "-n", "train", "-d",
				"a", "-p", "lr,n", "-o", "model", "run", "--fast", "a b"));

		assertEquals("stages:\n  train:\n    cmd: run --fast \"a b\"\n    deps:\n    - a\n    params:\n    - lr\n    - n\n    outs:\n    - model\n",
				Files.readString(root.resolve("dvc.yaml")));
		assertTrue(Run.failing(255, "dvc", "stage", "add", "--cd", root, "-n", "out", "-o", "../out", "x").contains("leads out of the repository"));
		assertTrue(Run.failing(254, "dvc", "stage", "add", "--cd", root, "-n", "out").contains("COMMAND"));
	}

	private String config() throws IOException {
		return Files.readString(root.resolve(".dvc/config"));
	}
}
