package org.edgeloop.app;

import static org.edgeloop.app.VersionsFixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.edgeloop.ui.access.AskedSecrets;
import org.edgeloop.ui.access.SecretDialog;
import org.edgeloop.ui.access.SecretStore;
import org.edgeloop.ui.access.TrustDialog;
import org.edgeloop.versioning.remote.CloneOperation;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are unlike others, and those that are far away, in the running workbench. */
class VersionPlacesTest {

	/** As many as a bench of a year has. */
	private static final int MANY = 10_000;

	@TempDir
	Path folder;
	private VersionsFixture at;

	@BeforeEach
	void openProject() throws Exception {
		at = new VersionsFixture(folder, "Bench");
		write(at.project, "README.md", "the bench\n");
		at.commitAll(at.project, "Begin");
	}

	@AfterEach
	void forgetProject() throws Exception {
		at.close();
	}

	@Test
	void asksForTrustAndAPassphraseAndClones() throws Exception {
		String home = System.getProperty("user.home");
		Path keys = Files.createDirectories(at.folder.resolve("home/.ssh"));
		System.setProperty("user.home", keys.getParent().toString());
		try (OpenSshServer server = OpenSshServer.start(Files.createDirectories(at.folder.resolve("sshd")))) {
			Path key = Files.copy(server.key(), keys.resolve("id_ed25519"));
			Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
			OpenSshServer.run("ssh-keygen", "-q", "-p", "-P", "", "-N", "sesame", "-f", key.toString());
			String address = "ssh://127.0.0.1:" + server.port() + at.project.toString().replace(" ", "%20");
			refusesTrust(address);
			clone(address);
		} finally {
			System.setProperty("user.home", home);
		}
	}

	private RemoteAccess asking() {
		var secrets = new AskedSecrets(new SecretStore("remotes", Optional::empty), SecretDialog::ask, problem -> {
			throw new AssertionError(problem.toLine());
		});
		return new RemoteAccess(secrets.use(), VersionPlacesTest::trusts, at.folder.resolve("user"));
	}

	private static boolean trusts(HostTrust.Question question) {
		return TrustDialog.ask(new TrustDialog.Decision("Unknown Host Key", question.what(), question.fingerprint(), question.consequence(), "&Trust It"));
	}

	private CompletableFuture<String> cloning(String address, Path target) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return new CloneOperation(address, target, asking()).run(Progress.NONE);
			} catch (IOException e) {
				throw new CompletionException(e);
			}
		});
	}

	private void refusesTrust(String address) {
		Path target = at.folder.resolve("refused");
		var cloning = new CompletableFuture<?>[1];
		at.bot.dialogTitled("Unknown Host Key", () -> cloning[0] = cloning(address, target), dialog -> {
			at.picture("trust");
			dialog.button("Cancel").click();
		});
		Waiting.until(at.bot.display(), "the end", cloning[0]::isDone);
		assertTrue(cloning[0].exceptionNow() instanceof ProblemException, String.valueOf(cloning[0].exceptionNow()));
		assertFalse(Files.exists(target));
	}

	private void clone(String address) throws IOException {
		Path target = at.folder.resolve("cloned");
		var cloning = new CompletableFuture<?>[1];
		at.bot.dialogTitled("Unknown Host Key", () -> cloning[0] = cloning(address, target), dialog -> dialog.button("Trust It").click());
		at.bot.dialogTitled("Secret", () -> {
			// it is asked next
		}, dialog -> {
			at.picture("secret");
			assertFalse(dialog.button("OK").isEnabled());
			dialog.texts().getFirst().setText("sesame");
			dialog.button("OK").click();
		});
		Waiting.until(at.bot.display(), "the clone", cloning[0]::isDone);
		assertEquals("main", cloning[0].join());
		assertEquals("the bench\n", Files.readString(target.resolve("README.md")));
	}

	@Test
	void asksForAUserNameSoThatItCanBeRead() {
		CompletableFuture<?>[] asked = new CompletableFuture<?>[1];
		at.bot.dialogTitled("User Name", () -> asked[0] = CompletableFuture
				.supplyAsync(() -> SecretDialog.ask(new AskedSecrets.Asked("User name at lab.example", true, false))), dialog -> {
					at.picture("user-name");
					assertEquals('\0', dialog.texts().getFirst().getEchoChar());
					dialog.texts().getFirst().setText("ada");
					dialog.button("OK").click();
				});
		Waiting.until(at.bot.display(), "the answer", asked[0]::isDone);
		assertEquals("ada", ((Optional<?>) asked[0].join()).map(answer -> new String(((AskedSecrets.Answer) answer).secret())).orElseThrow());
	}

	@Test
	void clonesByTheWizard() throws Exception {
		at.bot.dialogTitled("Project from a Git Repository", () -> at.bot.display().asyncExec(() -> at.bot
				.commandWithParameters("org.eclipse.ui.newWizard(newWizardId=" + VersionsFixture.COMMANDS + "newFromRepository)")), dialog -> {
					assertFalse(dialog.button("Finish").isEnabled());
					at.picture("clone-wizard");
					dialog.texts().get(0).setText(at.project.toString());
					assertEquals("Bench", dialog.texts().get(2).getText());
					dialog.texts().get(1).setText(at.folder.resolve("nowhere").toString());
					assertFalse(dialog.button("Finish").isEnabled());
					at.picture("clone-wizard-error");
					dialog.texts().get(1).setText(at.folder.toString());
					dialog.texts().get(2).setText("Cloned Bench");
					dialog.button("Finish").click();
				});
		Path cloned = at.folder.resolve("Cloned Bench");
		Waiting.until(at.bot.display(), "the clone as a project", () -> Arrays
				.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).anyMatch(each -> cloned.equals(each.getLocation().toPath())));
		Waiting.settle(at.bot.display());
		Waiting.until(at.bot.display(), "the Versions view of it", () -> at.presenter().project().equals(Optional.of(cloned)));
		at.picture("cloned");
		assertEquals("the bench\n", Files.readString(cloned.resolve("README.md")));
	}

	@Test
	void showsOnlyTheProjectsPartOfARepositoryAround() throws Exception {
		Path other = Files.createDirectories(at.folder.resolve("other"));
		new InitRepositoryOperation(other, List.of()).run(Progress.NONE);
		write(other, "a.txt", "a\n");
		Files.move(other, at.project.resolve("inner"));
		at.read();
		// git too names the repository inside, and nothing in it
		assertEquals(List.of("inner"), at.presenter().changes(Group.UNTRACKED).stream().map(change -> change.path()).toList());
		at.picture("repository-inside");
	}

	@Test
	void saysThatARepositoryCannotBeWritten() throws Exception {
		Path git = at.project.resolve(".git");
		write(at.project, "README.md", "changed\n");
		at.read();
		Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			assumeTrue(!Files.isWritable(git), "skipped: this user may write everywhere");
			at.withGroup(Group.UNSTAGED, "stage");
			at.done();
			assertTrue(at.presenter().problem().isPresent());
			at.picture("read-only");
		} finally {
			Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	@Test
	void staysLivelyWithManyFiles() throws Exception {
		for (int i = 0; i < MANY; i++) {
			write(at.project, "many/f" + i / 100 + "/" + i + ".txt", "1\n");
		}
		at.commitAll(at.project, "Many");
		for (int i = 0; i < MANY; i++) {
			write(at.project, "many/f" + i / 100 + "/" + i + ".txt", "22\n");
		}
		VersionsPresenter presenter = at.presenter();
		presenter.show(at.project);
		long longest = UiWork.longestEventUntil(at.bot, "the files", () -> presenter.changes(Group.UNSTAGED).size() == MANY);
		longest = Math.max(longest, UiWork.longestEventUntil(at.bot, "the files", () -> presenter.doing().isEmpty()));
		at.picture("many");
		at.view().select(List.of(new ChangeNode.OfGroup(Group.UNSTAGED)));
		at.command("stage");
		longest = Math.max(longest, UiWork.longestEventUntil(at.bot, "the files", () -> presenter.changes(Group.STAGED).size() == MANY && presenter.doing().isEmpty()));
		assertTrue(longest < UiWork.MOST_MILLIS, "the user interface thread stood still for " + longest + " ms");
	}
}
