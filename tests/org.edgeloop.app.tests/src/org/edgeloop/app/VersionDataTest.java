package org.edgeloop.app;

import static org.edgeloop.app.VersionsFixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.dataset.ui.projects.ProjectJobs;
import org.edgeloop.testsupport.TreeItemBot;
import org.edgeloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on data in the explorer, one after the other, with a folder as remote. */
class VersionDataTest {

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String DATA = "data/a.csv";
	private static final String ROWS = "x\n1\n2\n3\n";

	@TempDir
	Path folder;
	private VersionsFixture at;
	private Path store;

	@BeforeEach
	void openProject() throws Exception {
		at = new VersionsFixture(folder, "Bench");
		store = Files.createDirectories(at.folder.resolve("store"));
		at.commitAll(at.project, "Begin");
		write(at.project, DATA, ROWS);
		ProjectJobs.open(at.project); // which looks what is there now
		Waiting.join(at.bot.display(), ProjectJobs.FAMILY);
		at.read();
	}

	@AfterEach
	void forgetProject() throws Exception {
		at.close();
	}

	/** Selects the project in the explorer, and has a command on data say what it did. */
	private void data(String command, String said) {
		data(explored(), command, said);
	}

	private TreeItemBot explored() {
		at.view();
		return at.bot.viewById(EXPLORER).tree().getTreeItem("Bench");
	}

	private void data(TreeItemBot item, String command, String said) {
		item.select();
		Waiting.settle(at.bot.display());
		at.bot.command(VersionsFixture.COMMANDS + command);
		Waiting.until(at.bot.display(), command + ": " + said, () -> at.presenter().news().startsWith(said));
		Waiting.settle(at.bot.display());
	}

	@Test
	void addsPushesComparesPullsAndChecksOut() throws Exception {
		data(explored().expand().getNode("a.csv"), "addData", "Added 1 file or folder to the data.");
		at.commitAll(at.project, "Keep the data");
		at.read();
		at.dialog("Remotes", "remotes-of-data", () -> at.command("remotes"), dialog -> {
			dialog.texts().get(1).setText(store.toString());
			dialog.button("OK").click();
		});
		Waiting.until(at.bot.display(), "the remote", this::hasRemote);
		data("dataStatus", "1 file or folder of data is not pushed.");
		at.picture("data-not-pushed");
		data("pushData", "Pushed 1 file of data.");
		assertTrue(isStored());
		data("dataStatus", "All data are on the remote.");
		Files.delete(at.project.resolve(DATA));
		data("checkOutData", "The data are as their pointers say.");
		assertEquals(ROWS, at.text(DATA));
		Files.delete(at.project.resolve(DATA));
		delete(at.project.resolve(".dvc/cache"));
		data("pullData", "Fetched 1 file of data.");
		assertEquals(ROWS, at.text(DATA));
		at.picture("data-pulled");
	}

	private boolean hasRemote() {
		try {
			return Files.readString(at.project.resolve(".dvc/config")).contains(store.getFileName().toString());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void delete(Path path) throws IOException {
		new TemporaryFolder(path).close();
		assertFalse(Files.exists(path));
	}

	private boolean isStored() throws IOException {
		try (var files = Files.walk(store)) {
			return files.anyMatch(Files::isRegularFile);
		}
	}
}
