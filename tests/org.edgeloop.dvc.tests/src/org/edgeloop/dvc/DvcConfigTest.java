package org.edgeloop.dvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcConfig.Level;
import org.edgeloop.dvc.internal.config.ConfigFolders;
import org.edgeloop.dvc.internal.config.ConfigText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DvcConfigTest {

	@TempDir
	Path root;
	private Path folder;

	@BeforeEach
	void makeRepository() throws IOException {
		folder = Files.createDirectory(root.resolve(".dvc"));
	}

	@Test
	void laterLevelsCountMore() throws IOException {
		write("config", "[core]\nremote = One\nautostage = true\n['remote \"One\"']\nurl = ../data\nuser = a\n");
		write("config.local", "[core]\nremote = two\n[remote \"one\"]\nuser = b\n['remote \"two\"']\nurl = s3://b\n");

		DvcConfig config = DvcConfig.read(List.of(folder.resolve("config"), folder.resolve("config.local")));

		assertEquals(Optional.of("two"), config.defaultRemote());
		assertTrue(config.autostage());
		assertEquals(List.of("one", "two"), config.remoteNames());
		assertEquals(new RemoteSettings("ONE", root.resolve("data").toString(), Map.of("user", "b")), config.remote("ONE"));
		assertThrows(ProblemException.class, () -> config.remote("three"));
	}

	@Test
	void addressesMayBeginAtAnotherRemote() throws IOException {
		write("config", "['remote \"host\"']\nurl = ssh://h/srv\nport = 22\n['remote \"data\"']\nurl = remote://host/sub\nport = 23\n"
				+ "['remote \"a\"']\nurl = remote://b/x\n['remote \"b\"']\nurl = remote://a/x\n");
		DvcConfig config = DvcConfig.read(folder, Level.REPO);

		assertEquals(new RemoteSettings("data", "ssh://h/srv/sub", Map.of("port", "23")), config.remote("data"));
		assertThrows(ProblemException.class, () -> config.remote("a"));
	}

	@Test
	void pathsGoFromTheirFile() throws IOException {
		write("config", "[cache]\ndir = ../../shared\ntype = symlink, copy\n[remote \"s\"]\nurl = ssh://h/p\nkeyfile = key\n");

		DvcRepository repository = DvcRepository.open(root.resolve("sub/file"));

		assertEquals(root.getParent().resolve("shared"), repository.cacheFolder());
		assertEquals(List.of("symlink", "copy"), repository.config().linkTypes());
		assertEquals(folder.resolve("key").toString(), repository.config().remote("s").options().get("keyfile"));
	}

	@Test
	void aLineThatIsChangedLeavesTheOthers() throws IOException {
		write("config", "# ours\n[core]\n\tremote = a   # the first\n\n# places\n['remote \"a\"']\n    url = x\n");
		var edit = new ConfigEdit(folder, Level.REPO, root);

		edit.set("core", "autostage", "true");
		edit.set("remote \"a\"", "url", "data/store");

		assertEquals("# ours\n[core]\n\tremote = a   # the first\n\tautostage = true\n\n# places\n['remote \"a\"']\n    url = ../data/store\n",
				Files.readString(folder.resolve("config")));
		edit.unset("core", "remote");
		edit.unset("core", "autostage");
		assertEquals("# ours\n\n# places\n['remote \"a\"']\n    url = ../data/store\n", Files.readString(folder.resolve("config")));
	}

	@Test
	void secretsStayOutOfGit() throws IOException {
		write("config", "['remote \"a\"']\n    url = x\n");

		assertThrows(ProblemException.class, () -> new RemotesEdit(folder, Level.REPO, root).modify("a", "secret_access_key", "x"));
		new RemotesEdit(folder, Level.LOCAL, root).modify("a", "secret_access_key", "x");

		assertEquals("['remote \"a\"']\n    url = x\n", Files.readString(folder.resolve("config")));
		assertEquals("['remote \"a\"']\n    secret_access_key = x\n", Files.readString(folder.resolve("config.local")));
		assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(folder.resolve("config.local")));
	}

	@Test
	void whatDvcWouldRefuseIsNotWritten() {
		var edit = new ConfigEdit(folder, Level.REPO, root);

		assertThrows(ProblemException.class, () -> edit.set("core", "nothing", "x"));
		assertThrows(ProblemException.class, () -> edit.set("core", "autostage", "yes"));
		assertThrows(ProblemException.class, () -> edit.set("cache", "type", "reflink,magic"));
		assertThrows(ProblemException.class, () -> edit.set("core", "remote", "a\nb"));
		assertFalse(Files.exists(folder.resolve("config")));
	}

	@Test
	void aRemoteTakesItsMarkAlong() throws IOException {
		var remotes = new RemotesEdit(folder, Level.REPO, root);
		remotes.add("Local", "/srv/t3-remote", false);
		remotes.makeDefault("local");
		assertEquals("[core]\n    remote = local\n['remote \"local\"']\n    url = /srv/t3-remote\n", Files.readString(folder.resolve("config")));
		assertThrows(ProblemException.class, () -> remotes.add("local", "x", false));

		new RemotesEdit(folder, Level.LOCAL, root).makeDefault("local");
		remotes.rename("local", "store");
		assertEquals(Optional.of("store"), DvcConfig.read(folder).defaultRemote());

		remotes.remove("store");
		assertEquals("", Files.readString(folder.resolve("config")));
		assertEquals("", Files.readString(folder.resolve("config.local")));
	}

	@Test
	void foldersAreThoseOfTheSystem() {
		Path home = Path.of("/home/me");

		assertEquals(home.resolve(".config/dvc"), new ConfigFolders(Map.of(), "Linux", home).ofUser());
		assertEquals(Path.of("/etc/xdg/dvc"), new ConfigFolders(Map.of(), "Linux", home).ofMachine());
		assertEquals(Path.of("/x/dvc"), new ConfigFolders(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", home).ofUser());
		assertEquals(Path.of("/y"), new ConfigFolders(Map.of("DVC_GLOBAL_CONFIG_DIR", "/y"), "Linux", home).ofUser());
		assertEquals(home.resolve("Library/Application Support/dvc"), new ConfigFolders(Map.of(), "Mac OS X", home).ofUser());
		assertEquals(Path.of("/a/iterative/dvc"), new ConfigFolders(Map.of("LOCALAPPDATA", "/a"), "Windows 11", home).ofUser());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	@Test
	void aConflictOfAMergeIsNamedWithItsFirstLine() {
		ProblemException problem = assertThrows(ProblemException.class,
				() -> ConfigText.parse("[core]\n<<<<<<< HEAD\n    remote = a\n=======\n    remote=b\n>>>>>>> 89780c38\n", ".dvc/config"));

		assertEquals(".dvc/config:2", problem.problem().where());
		assertTrue(problem.getMessage().contains("A merge has left a conflict"), problem.getMessage());
	}
}
