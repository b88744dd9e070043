package org.edgeloop.device.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.device.ui.PretendKind;
import org.edgeloop.device.ui.access.UserAccess;
import org.edgeloop.device.ui.plan.StepRow;
import org.edgeloop.testsupport.QueuedBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentPresenterTest {

	@TempDir
	Path project;
	@TempDir
	Path elsewhere;

	private final QueuedBackground background = new QueuedBackground();
	private final PretendKind kind = new PretendKind("file");
	private final List<String> passwords = new ArrayList<>();
	private int failures;
	private DeviceSession session;
	private DeploymentPresenter presenter;
	private Path firmware;

	private final class Answers implements UserAccess {

		@Override
		public DeviceAccess access() {
			return new DeviceAccess((_, _, _) -> passwords.isEmpty() ? Optional.empty() : Optional.of(passwords.removeFirst().toCharArray()), Trust.NOTHING, project);
		}

		@Override
		public void failed() {
			failures++;
		}
	}

	@BeforeEach
	void open() throws Exception {
		Path device = Files.createDirectories(project.resolve("devices")).resolve("pump.device");
		Files.writeString(device, "{\"format\":\"edgeloop-device\",\"version\":1,\"kind\":\"file\",\"settings\":{\"path\":\"flash\"}}");
		session = new DeviceSession(DeviceDocument.open(device), List.of(kind), project);
		presenter = new DeploymentPresenter(session, background, Answers::new);
		firmware = Files.writeString(project.resolve("first.bin"), "first");
	}

	private String flash() throws Exception {
		return Files.readString(project.resolve("flash"));
	}

	private List<String> steps() {
		return presenter.plan().rows().stream().map(row -> row.report().name() + " " + row.statusWord()).toList();
	}

	@Test
	void showsTheStepsBeforeAnythingIsDone() {
		assertEquals("Choose a file: bin, hex.", presenter.missing().orElseThrow());
		presenter.choose(firmware);
		background.drain();
		assertTrue(presenter.missing().isEmpty());
		assertEquals("first.bin", session.document().model().getArtifact());
		assertTrue(steps().containsAll(List.of("artifact waiting", "write waiting", "verify waiting")), () -> steps().toString());
		assertFalse(Files.exists(project.resolve("flash")));
	}

	@Test
	void putsTheFileOntoTheDeviceAndRemembersIt() throws Exception {
		presenter.choose(firmware);
		presenter.deploy();
		background.drain();
		assertEquals("first", flash());
		assertEquals(Outcome.COMPLETED, presenter.plan().result().orElseThrow().outcome());
		assertTrue(steps().contains("write done"), () -> steps().toString());
		HistoryEntry entry = presenter.history().entries().getFirst();
		assertEquals("first.bin", entry.artifact());
		assertEquals("completed, verified", HistoryText.outcome(entry));
		presenter.history().select(entry);
		background.drain();
		assertTrue(presenter.history().log().contains("wrote 5 bytes"), presenter.history()::log);
		assertTrue(presenter.plan().rows().stream().map(StepRow::statusWord).anyMatch("done"::equals), "the steps stay in sight");
	}

	@Test
	void optionsReachTheDevice() {
		presenter.choose(firmware);
		session.type("checked", session.document().commands().setOption("checked", "false"));
		presenter.deploy();
		background.drain();
		assertTrue(steps().contains("verify skipped"), () -> steps().toString());
	}

	@Test
	void goesBackToWhatWasThereBefore() throws Exception {
		assertFalse(presenter.canRollBack());
		presenter.choose(firmware);
		presenter.deploy();
		background.drain();
		assertFalse(presenter.canRollBack(), "there was nothing before the first");
		presenter.choose(Files.writeString(project.resolve("second.bin"), "second"));
		presenter.deploy();
		background.drain();
		assertEquals("second", flash());
		assertTrue(presenter.canRollBack());
		Files.writeString(firmware, "built anew");
		presenter.rollBack();
		background.drain();
		assertEquals("first", flash(), "what it was, not what the file is now");
		assertEquals("roll back", HistoryText.action(presenter.history().entries().getFirst()));
	}

	@Test
	void deploysAFileOfThePastAgain() throws Exception {
		presenter.choose(firmware);
		presenter.deploy();
		background.drain();
		HistoryEntry first = presenter.history().entries().getFirst();
		presenter.choose(Files.writeString(project.resolve("second.bin"), "second"));
		presenter.deploy();
		background.drain();
		presenter.deployAgain(first);
		background.drain();
		assertEquals("first", flash());
		assertEquals("first.bin", presenter.history().entries().getFirst().artifact(), "the file itself is unchanged, so it is the one");
		Files.delete(firmware);
		presenter.deployAgain(first);
		background.drain();
		assertEquals("first", flash());
		assertEquals(Outcome.COMPLETED, presenter.plan().result().orElseThrow().outcome());
	}

	@Test
	void fileFromElsewhereIsUsedAndNotKeptInTheDevicesFile() throws Exception {
		Path foreign = Files.writeString(elsewhere.resolve("foreign.bin"), "foreign");
		presenter.choose(foreign);
		assertTrue(presenter.isOutside());
		assertEquals(foreign.toString(), presenter.artifact());
		assertEquals("", session.document().model().getArtifact());
		presenter.deploy();
		background.drain();
		assertEquals("foreign", flash());
		presenter.typeArtifact("first.bin");
		assertFalse(presenter.isOutside());
	}

	@Test
	void failureLeavesTheRemedyAndHasSecretsAskedAgain() throws Exception {
		kind.askForPassword();
		passwords.add("wrong");
		presenter.choose(firmware);
		presenter.deploy();
		background.drain();
		assertEquals("enter the right password", presenter.plan().problem().map(Problem::remedy).orElseThrow());
		assertEquals(1, failures);
		assertEquals("failed", HistoryText.outcome(presenter.history().entries().getFirst()));
		passwords.add("sesame");
		presenter.deploy();
		background.drain();
		assertEquals("first", flash());
		assertEquals(1, failures);
	}

	@Test
	void settingsThatAreWrongAreSaidInPlaceOfThePlan() {
		presenter.choose(firmware);
		session.type("path", session.document().commands().setSetting("path", "nowhere"));
		background.drain();
		assertEquals("There is no such place", presenter.plan().problem().map(Problem::what).orElseThrow());
		assertEquals(List.of(), steps());
	}
}
