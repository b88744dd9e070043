package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc root}, {@code dvc cache dir} and {@code dvc check-ignore}. */
class DvcPlacesTest {

	@TempDir
	private Path folder;
	private DvcProject project;
	private Path inner;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.toRealPath().resolve("project"));
		inner = Files.createDirectories(project.path("sub/inner"));
	}

	@Test
	void theRootIsNamedFromTheWorkingFolder() {
		assertEquals(".\n", project.good("root"));
		assertEquals("../..\n", project.dvcIn(inner, "root").out());
		assertEquals("{\"root\":\"../..\",\"path\":\"" + project.root() + "\"}\n", project.dvcIn(inner, "root", "--json").out());
		assertEquals(253, project.dvcIn(folder, "root").exitCode());
	}

	@Test
	void theCacheIsWhereItIsConfigured() throws IOException {
		assertEquals(project.path(".dvc/cache") + "\n", project.good("cache", "dir"));
		assertEquals(0, project.dvcIn(inner, "cache", "dir", "../store").exitCode());
		assertEquals("[cache]\n    dir = ../sub/store\n", project.read(".dvc/config"));
		assertEquals("{\"dir\":\"" + project.path("sub/store") + "\"}\n", project.good("cache", "dir", "--json"));
		project.write("a", "abc");
		project.good("add", "-q", "a");
		assertTrue(project.has("sub/store/files/md5/90/0150983cd24fb0d6963f7d28e17f72"));
		assertEquals(251, project.dvc("cache", "dir", "--local").exitCode());
		project.good("cache", "dir", "--local", "/elsewhere");
		assertEquals("/elsewhere\n", project.good("cache", "dir"));
		assertEquals("/elsewhere\n", project.good("cache", "dir", "--local"));
		project.good("cache", "dir", "--unset", "--local");
		assertEquals(251, project.dvc("cache", "dir", "--unset", "--local").exitCode());
		assertEquals(project.path("sub/store") + "\n", project.good("cache", "dir", "--project"));
	}

	@Test
	void hiddenPathsAreToldWithTheLineThatHidesThem() throws IOException {
		project.write(".dvcignore", "# temporary\n*.tmp\n/build/\n!keep.tmp\n");
		project.write("sub/.dvcignore", "*.bin\n!*.tmp\n");
		project.write("build/x", "x");
		assertEquals("a.tmp\nbuild/x\n", project.good("check-ignore", "a.tmp", "keep.tmp", "b", "build/x"));
		assertEquals(".dvcignore:2:*.tmp\ta.tmp\n.dvcignore:4:!keep.tmp\tkeep.tmp\n::\tb\n.dvcignore:3:/build/\tbuild/x\n",
				project.good("check-ignore", "-d", "-n", "a.tmp", "keep.tmp", "b", "build/x"));
		assertEquals("sub/.dvcignore:1:*.bin\tx.bin\n", project.dvcIn(inner, "check-ignore", "-d", "x.bin").out());
		assertEquals(1, project.dvcIn(inner, "check-ignore", "x.tmp").exitCode());
		assertEquals("[{\"path\":\"a.tmp\",\"ignored\":true,\"file\":\".dvcignore\",\"line\":2,\"pattern\":\"*.tmp\"},{\"path\":\"b\",\"ignored\":false},"
				+ "{\"path\":\".dvc/config\",\"ignored\":true}]\n", project.good("check-ignore", "--json", "a.tmp", "b", ".dvc/config"));
		assertEquals("", project.good("check-ignore", "-q", "a.tmp"));
		Run none = project.dvc("check-ignore", "b", "../outside");
		assertEquals(1, none.exitCode());
		assertEquals("", none.out());
	}

	@Test
	void optionsThatDoNotGoTogetherAreRefused() {
		assertEquals(255, project.dvc("check-ignore").exitCode());
		assertEquals(255, project.dvc("check-ignore", "-n", "a").exitCode());
		assertTrue(project.dvc("check-ignore", "-a", "a").err().contains("`--all` is only valid with `--details`"));
		assertEquals(255, project.dvc("check-ignore", "-d", "-q", "a").exitCode());
		assertEquals(255, project.dvc("check-ignore", "--stdin", "a").exitCode());
	}
}
