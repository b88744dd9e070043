package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.dataset.CreateProjectOperation;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.WorkbenchBot;
import org.edgeloop.versioning.remote.CloneOperation;
import org.edgeloop.versioning.remote.GitPushOperation;
import org.edgeloop.versioning.remote.GitPushRequest;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.changes.ChangeNode;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.InitRepositoryOperation;
import org.edgeloop.versioning.work.SetUserOperation;
import org.edgeloop.versioning.work.StageOperation;

/** A small project under version control in the running workbench, beside it a repository that it is shared by. */
final class VersionsFixture {

	static final String COMMANDS = "org.edgeloop.versioning.ui.";
	static final String LABELS = "labels/a.wav.labels.json";
	static final String ADA = "Ada <ada@example.org>";
	private static final Path SCREENSHOTS = Path.of(System.getProperty("user.dir"), "target", "screenshots");

	final WorkbenchBot bot = new WorkbenchBot();
	final Path folder;
	final Path project;

	/** Makes the project, with nothing committed, and shows it in the Version perspective. */
	VersionsFixture(Path folder, String name) throws Exception {
		this.folder = folder.toRealPath();
		project = this.folder.resolve(name);
		new CreateProjectOperation(project, name).run(Progress.NONE);
		new InitRepositoryOperation(project, List.of()).run(Progress.NONE);
		var intros = PlatformUI.getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		ProjectJobs.open(project);
		Waiting.join(bot.display(), ProjectJobs.FAMILY);
		perspective(VersionPerspective.ID);
	}

	void close() throws Exception {
		bot.page().closeAllEditors(false);
		perspective(LabelPerspective.ID);
		for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			each.delete(false, true, new NullProgressMonitor());
		}
	}

	private void perspective(String id) {
		bot.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
		Waiting.settle(bot.display());
	}

	VersionsView view() {
		try {
			return (VersionsView) bot.page().showView(VersionsView.ID);
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	VersionsPresenter presenter() {
		return view().presenter();
	}

	/** Reads the project anew, and waits until all is quiet. */
	void read() {
		presenter().show(project);
		Waiting.settle(bot.display());
		Waiting.until(bot.display(), "the project's state", () -> presenter().state().isPresent() && presenter().doing().isEmpty());
	}

	/** Commits all there is, not by the workbench. */
	void commitAll(Path place, String message) throws IOException {
		new SetUserOperation(place, ADA).run(Progress.NONE);
		new StageOperation(place, List.of(".")).run(Progress.NONE);
		new CommitOperation(place, CommitRequest.of(message).with(HookRule.SKIP)).run(Progress.NONE);
	}

	static RemoteAccess nobody(Path folder) {
		return new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder);
	}

	/** @return another person's clone of a repository */
	Path clone(Path bare, String name) throws IOException {
		Path other = folder.resolve(name);
		new CloneOperation(bare.toString(), other, nobody(folder)).run(Progress.NONE);
		new SetUserOperation(other, "Bea <bea@example.org>").run(Progress.NONE);
		return other;
	}

	void push(Path place) throws IOException {
		new GitPushOperation(place, GitPushRequest.current().with(HookRule.SKIP), nobody(folder)).run(Progress.NONE);
	}

	/** Writes a file of a project and its folders. */
	static void write(Path place, String file, String text) throws IOException {
		Files.createDirectories(place.resolve(file).getParent());
		Files.writeString(place.resolve(file), text, StandardCharsets.UTF_8);
	}

	/** Writes a label file with one region, which ends at a sample. */
	static void label(Path place, String type, int to) throws IOException {
		write(place, LABELS, "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/a.wav\",\n\"samples\": 1000,\n"
				+ "\"sampleRate\": 10,\n\"labels\": [\n{\"id\": \"one\", \"kind\": \"region\", \"type\": \"" + type + "\", \"from\": 0, \"to\": " + to
				+ "}\n]\n}\n");
	}

	String text(String file) throws IOException {
		return Files.readString(project.resolve(file));
	}

	/** Selects what a group holds, and runs a command. */
	void withGroup(Group group, String command) {
		VersionsView view = view();
		List<Change> changes = presenter().changes(group);
		view.select(new ArrayList<>(changes.stream().map(ChangeNode.OfChange::new).toList()));
		Waiting.settle(bot.display());
		assertEquals(changes, view.selected());
		bot.command(COMMANDS + command);
	}

	void command(String command) {
		view();
		bot.command(COMMANDS + command);
	}

	/** Waits until what is being done is done. */
	void done() {
		Waiting.settle(bot.display());
		Waiting.until(bot.display(), "the end of what is being done", () -> presenter().doing().isEmpty());
		Waiting.settle(bot.display());
	}

	/** Looks at a dialog: it is kept as a picture, then the user does something. */
	void dialog(String title, String picture, Runnable open, Consumer<WidgetBot> user) {
		bot.dialogTitled(title, open, dialog -> {
			bot.captureScreenshot(SCREENSHOTS.resolve("version-" + picture + ".png"));
			user.accept(dialog);
		});
		done();
	}

	void picture(String name) {
		bot.captureScreenshot(SCREENSHOTS.resolve("version-" + name + ".png"));
	}
}
