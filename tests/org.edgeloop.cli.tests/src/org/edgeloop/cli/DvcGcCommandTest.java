package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc gc}: what each option keeps of a file with four versions, of which each has another size. */
class DvcGcCommandTest {

	private static final String CACHE = ".dvc/cache/files/md5";

	@TempDir
	private Path folder;
	private DvcProject project;
	private String first;
	private String second;

	/** Three commits, of which the first has a tag and the second a branch, and a version that is in no commit. */
	@BeforeEach
	void makeVersions() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		first = version("1", true);
		second = version("22", true);
		version("333", true);
		version("4444", false);
		project.tag("v1", first);
		Files.writeString(project.path(".git/refs/heads/side"), second + "\n");
	}

	private String version(String content, boolean committed) throws IOException {
		project.write("file", content);
		project.good("add", "-q", "file");
		return committed ? project.commit(content) : "";
	}

	private int kept() throws IOException {
		return project.files(project.path(CACHE)).size();
	}

	private String removed(Object... options) {
		Object[] all = new Object[options.length + 3];
		all[0] = "gc";
		all[1] = "--dry";
		all[2] = "-f";
		System.arraycopy(options, 0, all, 3, options.length);
		return project.good(all).lines().findFirst().orElseThrow();
	}

	@Test
	void everyScopeKeepsWhatItNames() throws IOException {
		assertEquals("3 objects from repo cache will be removed.", removed("-w"));
		assertEquals("2 objects from repo cache will be removed.", removed("--rev", "v1"));
		assertEquals("2 objects from repo cache will be removed.", removed("--all-tags"));
		assertEquals("1 objects from repo cache will be removed.", removed("-a"));
		assertEquals("No unused 'repo' cache to remove.", removed("-aT"));
		assertEquals("No unused 'repo' cache to remove.", removed("-A"));
		assertEquals("1 objects from repo cache will be removed.", removed("--rev", "HEAD", "-n", "2"));
		assertEquals("No unused 'repo' cache to remove.", removed("--date", LocalDate.now().minusDays(1)));
		assertEquals("3 objects from repo cache will be removed.", removed("--date", LocalDate.now().plusDays(2)));
		assertEquals(4, kept());
		Run run = project.dvc("gc", "-a", "-T", "-f");
		assertEquals("WARNING: This will remove all cache except items used in the workspace and all git branches and tags of the current repo.\n",
				run.err());
		assertEquals(4, kept());
		assertEquals("Removed 3 objects from repo cache.\nNo unused 'local' cache to remove.\nNo unused 'legacy' cache to remove.\n",
				project.good("gc", "-w", "--force"));
		assertEquals(1, kept());
	}

	@Test
	void nothingIsDeletedWithoutScopeOrAgreement() throws IOException {
		Run none = project.dvc("gc", "-f");
		assertEquals(255, none.exitCode());
		assertEquals("error: Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or "
				+ "`--rev` needs to be set.\n", none.err());
		assertTrue(project.dvc("gc", "-w", "--num", "2", "-f").err().contains("`--num` can only be used alongside `--rev`"));
		assertTrue(project.dvc("gc", "-w", "-c", "--not-in-remote", "-f").err().contains("`--not-in-remote` and `--cloud` are mutually exclusive"));
		assertEquals(254, project.dvc("gc", "--date", "yesterday").exitCode());
		assertEquals(1, project.dvc("gc", "-w").exitCode());
		assertEquals(255, project.dvc("gc", "-w", "-c", "-f").exitCode(), "no remote");
		assertEquals(255, project.dvc("gc", "--rev", "nowhere", "-f").exitCode());
		assertEquals(1, kept(), "the cache itself was collected before the remote was asked for");
	}

	/** The command line asks on a terminal of its own. */
	@Test
	void somebodyAtATerminalIsAsked() throws Exception {
		String refused = atTerminal("maybe\nn\n", 1, "-w");
		assertEquals(2, Pattern.compile(Pattern.quote("Are you sure you want to proceed? [y/n]: ")).matcher(refused).results().count(), refused);
		assertEquals(4, kept());
		assertFalse(atTerminal("y\n", 1, "-w", "--json").contains("Are you sure"));
		assertEquals(4, kept());
		String agreed = atTerminal("y\n", 0, "-w");
		assertTrue(agreed.contains("Removed 3 objects from repo cache."), agreed);
		assertEquals(1, kept());
	}

	private String atTerminal(String typed, int exitCode, String... options) throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "skipped: no script, which makes terminals");
		Path classPath = OwnProcess.writeClassPath(folder.resolve("classpath"));
		List<String> command = List.of(OwnProcess.JAVA, "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "@" + classPath,
				Main.class.getName(), "dvc", "gc", String.join(" ", options));
		Process process = new ProcessBuilder("script", "-qec", String.join(" ", command), "/dev/null").directory(project.path("").toFile())
				.redirectErrorStream(true).start();
		try (OutputStream keys = process.getOutputStream()) {
			keys.write(typed.getBytes(StandardCharsets.UTF_8));
			keys.flush();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(exitCode, process.waitFor(), said);
			return said;
		}
	}

	@Test
	void whatTheRemoteHasNeedNotStay() throws IOException {
		project.good("remote", "add", "-q", "-d", "store", folder.resolve("store"));
		project.good("push", "-T");
		assertEquals(2, project.files(folder.resolve("store")).size());
		String json = project.good("gc", "-A", "--not-in-remote", "-f", "--json");
		assertEquals(2, kept());
		assertTrue(json.startsWith("{\"removed\":{\"objects\":[") && json.contains("\"bytes\":5}"), json);
		assertEquals("1 file fetched\n", project.good("fetch"));
		assertEquals("Everything is up to date.\n", project.good("checkout", "--summary").isEmpty() ? "" : project.good("pull"));
	}

	@Test
	void versionsThatCannotBeReadStopItUnlessTheyAreSkipped() throws IOException {
		project.write("file.dvc", "outs: [");
		project.commit("broken");
		project.write("file.dvc", "outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  size: 0\n  hash: md5\n  path: file\n");
		Run run = project.dvc("gc", "-A", "-f");
		assertEquals(255, run.exitCode());
		assertTrue(run.err().contains("Failed to collect '"), run.err());
		assertEquals(4, kept());
		run = project.dvc("gc", "-A", "-f", "--skip-failed");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.err().contains("', skipping: "), run.err());
		assertEquals(3, kept(), "the version that is in no commit is gone");
		project.write("file.dvc", "outs: [");
		assertEquals(255, project.dvc("gc", "-w", "-f", "--skip-failed").exitCode(), "nobody knows what is used");
		assertEquals(3, kept());
	}

	@Test
	void otherProjectsKeepTheirData() throws IOException {
		DvcProject other = DvcProject.at(folder.resolve("other"));
		other.good("config", "cache.dir", project.path(".dvc/cache"));
		other.write("mine", "mine");
		other.good("add", "-q", "mine");
		other.commit("mine");
		assertEquals(5, kept());
		project.good("remote", "add", "-q", "-d", "store", folder.resolve("store"));
		other.good("remote", "add", "-q", "-d", "store", folder.resolve("store"));
		project.good("push", "-A");
		other.good("push");
		Run run = project.dvc("gc", "-w", "-f", "-p", other.root());
		assertTrue(run.err().contains("used in the workspace of the current and the following repos:\n  - " + other.root()), run.err());
		assertEquals(2, kept());
		assertTrue(project.good("gc", "-w", "-c", "-f", "-j", "1", "-p", other.root()).endsWith("Removed 3 objects from remote.\n"));
		other.lose("mine");
		project.good("gc", "-w", "-f");
		assertEquals("A       mine\n1 file fetched and 1 file added\n", other.good("pull"));
		assertEquals("Removed 1 objects from remote.\n", project.dvc("gc", "-w", "-f", "-c", "-r", "store").out().lines().toList().getLast() + "\n");
	}
}
