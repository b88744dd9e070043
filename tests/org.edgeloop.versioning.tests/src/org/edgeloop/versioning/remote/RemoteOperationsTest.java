package org.edgeloop.versioning.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.edgeloop.versioning.RealGit;
import org.edgeloop.versioning.work.HookRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Fetching, pulling and pushing between repositories that the program git looks at, by folders, SSH and HTTP. */
class RemoteOperationsTest {

	@TempDir
	Path temporary;
	private RealGit server;
	private RealGit other;
	private RealGit git;

	@BeforeEach
	void makeRepositories() throws Exception {
		server = RealGit.in(temporary.resolve("server.git"));
		server.run("init", "-q", "--bare", "-b", "main");
		server.run("config", "http.receivepack", "true");
		other = RealGit.clone(server.folder().toString(), temporary.resolve("other"));
		other.write("a.txt", "a\n");
		other.commitAll("Begin");
		other.run("push", "-q", "-u", "origin", "HEAD:main");
		git = RealGit.clone(server.folder().toString(), temporary.resolve("work"));
	}

	private RemoteAccess access(Secrets secrets, HostTrust trust) {
		return new RemoteAccess(secrets, trust, temporary.resolve("user"));
	}

	private RemoteAccess nobody() {
		return access(Secrets.NONE, HostTrust.KNOWN_ONLY);
	}

	private GitPull pull(RemoteAccess access) throws Exception {
		return new GitPullOperation(git.folder(), new LineUnion(), access).run(Progress.NONE);
	}

	private List<RefUpdate> push(GitPushRequest request) throws Exception {
		return new GitPushOperation(git.folder(), request, nobody()).run(Progress.NONE);
	}

	@Test
	void fetchesWhatIsNew() throws Exception {
		String commit = other.commitAll("More");
		other.run("tag", "v1");
		other.run("push", "-q", "--tags", "origin", "HEAD", "HEAD:refs/heads/side");
		String before = git.run("rev-parse", "origin/main");
		List<RefUpdate> updates = new GitFetchOperation(git.folder(), "", false, nobody()).run(Progress.NONE);
		assertEquals(List.of(new RefUpdate("refs/remotes/origin/main", before, commit, RefUpdate.Result.FAST_FORWARD),
				new RefUpdate("refs/remotes/origin/side", "", commit, RefUpdate.Result.NEW), new RefUpdate("refs/tags/v1", "", commit, RefUpdate.Result.NEW)),
				updates.stream().sorted(Comparator.comparing(RefUpdate::name)).toList());
		assertEquals(commit, git.run("rev-parse", "origin/side"));
		assertEquals(List.of(), new GitFetchOperation(git.folder(), "origin", false, nobody()).run(Progress.NONE));
		other.run("push", "-q", "origin", ":side");
		new GitFetchOperation(git.folder(), "origin", true, nobody()).run(Progress.NONE);
		assertEquals(1, git.exitCode("rev-parse", "-q", "--verify", "origin/side"));
		git.assertSound();
	}

	@Test
	void pullsAndMergesLabelsByTheirSense() throws Exception {
		other.write("x.list", "one\n");
		other.commitAll("List");
		other.run("push", "-q");
		assertEquals(MergeOutcome.Kind.FAST_FORWARD, pull(nobody()).merge().kind());
		other.write("x.list", "one\ntwo\n");
		other.commitAll("Two");
		other.run("push", "-q");
		git.write("x.list", "one\nthree\n");
		git.commitAll("Three");
		GitPull pulled = pull(nobody());
		assertEquals("origin/main", pulled.upstream());
		assertEquals(List.of("x.list"), pulled.merge().mergedBySense());
		assertEquals("one\nthree\ntwo\n", Files.readString(git.folder().resolve("x.list")));
		assertEquals("## main...origin/main [ahead 2]", git.run("status", "-b", "--porcelain"));
		assertEquals(MergeOutcome.Kind.UP_TO_DATE, pull(nobody()).merge().kind());
		git.assertSound();
	}

	@Test
	void pushesACommit() throws Exception {
		String commit = git.commitAll("Here");
		String before = git.run("rev-parse", "HEAD~1");
		assertEquals(List.of(new RefUpdate("refs/heads/main", before, commit, RefUpdate.Result.FAST_FORWARD)), push(GitPushRequest.current()));
		assertEquals(commit, server.run("rev-parse", "main"));
		assertEquals("## main...origin/main", git.run("status", "-b", "--porcelain"));
		assertEquals(RefUpdate.Result.UP_TO_DATE, push(GitPushRequest.current()).getFirst().result());
		server.assertSound();
	}

	@Test
	void aNewBranchGoesToTheRemoteFromThenOn() throws Exception {
		git.run("config", "filter.lfs.clean", "some program");
		git.run("switch", "-q", "-c", "work/new");
		git.commitAll("Here");
		push(GitPushRequest.current());
		assertEquals("## work/new...origin/work/new", git.run("status", "-b", "--porcelain"));
		assertEquals("some program", git.run("config", "filter.lfs.clean"));
	}

	@Test
	void neverOverwritesWhatOthersPushed() throws Exception {
		String there = other.commitAll("There");
		other.run("push", "-q");
		String here = git.commitAll("Here");
		var refused = assertThrows(ProblemException.class, () -> push(GitPushRequest.current()));
		assertEquals("the remote has commits that are not here", refused.problem().what());
		var force = new GitPushRequest("", "", false, false, true, HookRule.REFUSE);
		assertThrows(ProblemException.class, () -> push(force));
		assertEquals(there, server.run("rev-parse", "main"));
		git.run("fetch", "-q");
		assertEquals(RefUpdate.Result.FORCED, push(force).getFirst().result());
		assertEquals(here, server.run("rev-parse", "main"));
	}

	@Test
	void tagsGoAlongIfAsked() throws Exception {
		git.run("tag", "-a", "-m", "First", "v1");
		push(new GitPushRequest("origin", "main", false, true, false, HookRule.REFUSE));
		assertEquals(git.run("rev-parse", "v1"), server.run("rev-parse", "v1"));
	}

	@Test
	void noProgramOfTheCloneIsRunWithoutAWord() throws Exception {
		Path ran = temporary.resolve("ran");
		Path hook = git.write(".git/hooks/pre-push", "#!/bin/sh\necho pushed >> '" + ran + "'\n");
		Files.setPosixFilePermissions(hook, EnumSet.allOf(PosixFilePermission.class));
		git.run("config", "remote.origin.receivepack", "touch " + ran + ";git-receive-pack");
		git.run("config", "remote.origin.uploadpack", "touch " + ran + ";git-upload-pack");
		git.commitAll("Here");
		new GitFetchOperation(git.folder(), "", false, nobody()).run(Progress.NONE);
		assertThrows(ProblemException.class, () -> push(GitPushRequest.current()));
		push(GitPushRequest.current().with(HookRule.SKIP));
		assertFalse(Files.exists(ran));
		git.commitAll("Again");
		push(GitPushRequest.current().with(HookRule.RUN));
		assertEquals("pushed\n", Files.readString(ran));
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		assertThrows(ProblemException.class, () -> push(new GitPushRequest("nowhere", "", false, false, false, HookRule.REFUSE)));
		assertThrows(ProblemException.class, () -> push(new GitPushRequest("", "nothing", false, false, false, HookRule.REFUSE)));
		git.run("remote", "set-url", "origin", temporary.resolve("gone.git").toString());
		assertThrows(ConnectionException.class, () -> pull(nobody()));
		git.run("remote", "set-url", "origin", "ext::sh -c touch% " + temporary.resolve("ran"));
		assertThrows(ProblemException.class, () -> pull(nobody()));
		assertFalse(Files.exists(temporary.resolve("ran")));
		git.run("switch", "-q", "-c", "lone");
		assertThrows(ProblemException.class, () -> pull(nobody()));
	}

	@Test
	void listsAndAddsRemotes() throws Exception {
		new AddRemoteOperation(git.folder(), "lab", "git@lab.example:data/set.git").run(Progress.NONE);
		assertEquals("git@lab.example:data/set.git", git.run("remote", "get-url", "lab"));
		assertEquals("+refs/heads/*:refs/remotes/lab/*", git.run("config", "remote.lab.fetch"));
		assertEquals(git.run("remote").lines().toList(), new ListRemotesOperation(git.folder()).run(Progress.NONE).stream().map(GitRemote::name).toList());
		assertThrows(ProblemException.class, () -> new AddRemoteOperation(git.folder(), "lab", "x").run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new AddRemoteOperation(git.folder(), "s", "https://ada:secret@example.org/x").run(Progress.NONE));
		assertFalse(Files.readString(git.folder().resolve(".git/config")).contains("secret"));
	}

	@Test
	@Timeout(60)
	void aServerThatKeepsSilentIsLeftAtOnce() throws Exception {
		try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			for (String scheme : List.of("http", "git")) {
				var accepted = new AtomicBoolean();
				Thread.ofVirtual().start(() -> listen(silent, accepted));
				git.run("remote", "set-url", "origin", scheme + "://127.0.0.1:" + silent.getLocalPort() + "/x.git");
				var fetch = new GitFetchOperation(git.folder(), "", false, nobody());
				assertThrows(CancellationException.class, () -> fetch.run(Progress.NONE.until(accepted::get)));
			}
		}
		git.assertSound();
	}

	private static void listen(ServerSocket silent, AtomicBoolean accepted) {
		try (Socket client = silent.accept()) {
			client.getInputStream().read();
			accepted.set(true);
			client.getInputStream().transferTo(OutputStream.nullOutputStream());
		} catch (IOException e) {
			// the client is gone
		}
	}

	@Test
	void reachesHostsBySsh() throws Exception {
		String home = System.getProperty("user.home");
		Path keys = Files.createDirectories(temporary.resolve("home/.ssh"));
		System.setProperty("user.home", keys.getParent().toString());
		try (OpenSshServer sshd = OpenSshServer.start(Files.createDirectories(temporary.resolve("sshd")))) {
			Files.copy(sshd.key(), keys.resolve("id_ed25519"));
			git.run("remote", "set-url", "origin", "ssh://127.0.0.1:" + sshd.port() + server.folder());
			var unknown = assertThrows(ProblemException.class, () -> pull(nobody()));
			assertTrue(unknown.problem().what().toLowerCase(Locale.ROOT).contains("key"), unknown.problem().toLine());
			RemoteAccess trusting = access(Secrets.NONE, _ -> true);
			other.write("b.txt", "b\n".repeat(10_000));
			other.commitAll("By SSH");
			other.run("push", "-q");
			assertEquals(MergeOutcome.Kind.FAST_FORWARD, pull(trusting).merge().kind());
			git.write("c.txt", "c\n".repeat(10_000));
			String commit = git.commitAll("Back");
			// the host is known from now on
			push(GitPushRequest.current());
			assertEquals(commit, server.run("rev-parse", "main"));
			server.assertSound();
		} finally {
			System.setProperty("user.home", home);
		}
	}

	@Test
	void asksForAPasswordOnTheWebAndKeepsIt() throws Exception {
		try (var web = new GitHttpServer(temporary, "ada", "lovelace")) {
			git.run("remote", "set-url", "origin", web.address() + "server.git");
			var nobody = assertThrows(ConnectionException.class, () -> pull(nobody()));
			assertTrue(nobody.problem().what().startsWith("the server lets nobody in"), nobody.problem().toLine());
			assertThrows(ConnectionException.class, () -> pull(access((_, key, _) -> answer(key, "wrong"), HostTrust.KNOWN_ONLY)));
			RemoteAccess ada = access((_, key, _) -> answer(key, "lovelace"), HostTrust.KNOWN_ONLY);
			other.commitAll("By HTTP");
			other.run("push", "-q");
			assertEquals(MergeOutcome.Kind.FAST_FORWARD, pull(ada).merge().kind());
			String commit = git.commitAll("Back");
			new GitPushOperation(git.folder(), GitPushRequest.current(), ada).run(Progress.NONE);
			assertEquals(commit, server.run("rev-parse", "main"));
			assertFalse(Files.readString(git.folder().resolve(".git/config")).contains("lovelace"));
		}
	}

	@Test
	void aConnectionThatBreaksAnywhereLosesNothing() throws Exception {
		try (var web = new GitHttpServer(temporary, "ada", "lovelace")) {
			git.run("remote", "set-url", "origin", web.address() + "server.git");
			RemoteAccess ada = access((_, key, _) -> answer(key, "lovelace"), HostTrust.KNOWN_ONLY);
			other.write("b.txt", "b\n".repeat(100));
			String there = other.commitAll("There");
			other.run("push", "-q");
			String before = git.run("rev-parse", "HEAD");
			for (int bytes = 1; bytes < 1000; bytes = bytes * 2 + 1) {
				web.cutAnswers(bytes);
				assertThrows(ProblemException.class, () -> pull(ada), bytes + " bytes");
				assertEquals(before, git.run("rev-parse", "HEAD"));
				assertEquals("", git.run("status", "--porcelain"));
				git.assertSound();
			}
			web.cutAnswers(Integer.MAX_VALUE);
			assertEquals(there, pull(ada).merge().commit());
			String here = git.commitAll("Here");
			for (int bytes = 1; bytes < 400; bytes = bytes * 3) {
				web.cutAnswers(bytes);
				assertThrows(ProblemException.class, () -> new GitPushOperation(git.folder(), GitPushRequest.current(), ada).run(Progress.NONE), bytes + " bytes");
				server.assertSound();
			}
			web.cutAnswers(Integer.MAX_VALUE);
			new GitPushOperation(git.folder(), GitPushRequest.current(), ada).run(Progress.NONE);
			assertEquals(here, server.run("rev-parse", "main"));
			assertEquals("## main...origin/main", git.run("status", "-b", "--porcelain"));
		}
	}

	private static Optional<char[]> answer(String key, String password) {
		return Optional.of((key.equals("user") ? "ada" : password).toCharArray());
	}
}
