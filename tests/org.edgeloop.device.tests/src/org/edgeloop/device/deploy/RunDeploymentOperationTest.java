package org.edgeloop.device.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.project.ProjectDevice;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.SpecFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDeploymentOperationTest {

	/** By {@code printf one | sha256sum}. */
	private static final String SHA256_OF_ONE = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";

	@TempDir
	private Path project;
	private Path onDevice;
	private PretendKind kind;
	private DeviceAccess access;
	private DeploymentHistory history;

	@BeforeEach
	void make() throws IOException {
		Files.writeString(project.resolve("dataset.json"), "{}");
		onDevice = project.resolve("on-device");
		kind = new PretendKind(onDevice);
		access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, project);
		Device device = SpecFactory.eINSTANCE.createDevice();
		DeviceFile.FORM.write(file(), device);
		history = new DeploymentHistory(file());
	}

	@Test
	void whatWasPutOntoADeviceIsWrittenDown() throws IOException {
		PlanResult result = deploy("fw.bin", "one");

		assertEquals(Outcome.COMPLETED, result.outcome());
		assertEquals("one", Files.readString(onDevice));
		HistoryEntry entry = history.read().entries().getFirst();
		assertEquals("fw.bin", entry.artifact());
		assertEquals(SHA256_OF_ONE, entry.sha256());
		assertEquals(3, entry.bytes());
		assertTrue(entry.isVerified());
		assertEquals(Action.DEPLOY, entry.action());
		assertEquals(List.of("artifact", "write"), entry.steps().stream().map(step -> step.name()).toList());
		assertTrue(entry.by().startsWith(System.getProperty("user.name") + "@"), entry.by());
		assertTrue(Files.readString(history.log(entry).orElseThrow()).contains("write: done after"));
	}

	@Test
	void whatFailedIsWrittenDownToo() throws IOException {
		kind.breakDown();
		PlanResult result = deploy("fw.bin", "one");

		assertEquals(Outcome.FAILED, result.outcome());
		HistoryEntry entry = history.read().entries().getFirst();
		assertEquals(Outcome.FAILED, entry.outcome());
		assertTrue(entry.problem().contains("broken"), entry.problem());
		assertTrue(entry.steps().getLast().problem().orElseThrow().what().contains("broken"));
	}

	@Test
	void rollingBackPutsTheEarlierFileOntoItThoughItIsGone() throws IOException {
		deploy("fw.bin", "one");
		deploy("fw.bin", "two");
		deploy("fw.bin", "two");
		deploy("fw.bin", "three");

		assertEquals(Outcome.COMPLETED, rollBack().outcome());
		assertEquals("two", Files.readString(onDevice));
		assertEquals(Outcome.COMPLETED, rollBack().outcome());
		assertEquals("one", Files.readString(onDevice));
		assertTrue(assertThrows(ProblemException.class, this::rollBack).problem().what().startsWith("Nothing else was put onto"));
		assertEquals(Action.ROLL_BACK, history.read().entries().getLast().action());
		assertEquals(SHA256_OF_ONE, history.read().entries().getLast().sha256());
	}

	@Test
	void aRollbackThatFailedLeavesTheWayBackAsItWas() throws IOException {
		deploy("fw.bin", "one");
		deploy("fw.bin", "two");
		kind.breakDown();
		rollBack();

		assertEquals(SHA256_OF_ONE, DeploymentHistory.previous(history.read().entries()).orElseThrow().sha256());
	}

	@Test
	void afterADeploymentThatEndedHalfWayTheWayLeadsToTheLastWholeOne() throws IOException {
		deploy("fw.bin", "zero");
		deploy("fw.bin", "one");
		kind.breakDown();
		deploy("fw.bin", "two");
		deploy("fw.bin", "two");
		kind.repair();

		assertEquals(Outcome.COMPLETED, rollBack().outcome());
		assertEquals("one", Files.readString(onDevice));
		rollBack();
		assertEquals("zero", Files.readString(onDevice));
	}

	@Test
	void aDeploymentThatFailedItsChecksIsNoStepOfTheWayBack() throws IOException {
		deploy("fw.bin", "zero");
		deploy("fw.bin", "one");
		deploy("fw.bin", "");

		assertEquals(Outcome.COMPLETED, rollBack().outcome());
		assertEquals("zero", Files.readString(onDevice));
	}

	@Test
	void aDeploymentThatWasKilledIsKnownOf() throws IOException {
		deploy("fw.bin", "one");
		deploy("fw.bin", "two");
		List<String> lines = Files.readAllLines(history.file());
		Files.write(history.file(), lines.subList(0, lines.size() - 1));

		assertEquals(List.of(Outcome.COMPLETED, Outcome.UNFINISHED), history.read().entries().stream().map(HistoryEntry::outcome).toList());
		assertEquals(SHA256_OF_ONE, DeploymentHistory.previous(history.read().entries()).orElseThrow().sha256());
	}

	@Test
	void aCopyThatWasChangedIsNotPutOntoADevice() throws IOException {
		deploy("fw.bin", "one");
		deploy("fw.bin", "two");
		Files.writeString(project.resolve(".edgeloop/artifacts/" + SHA256_OF_ONE + "/fw.bin"), "evil");

		assertTrue(assertThrows(ProblemException.class, this::rollBack).problem().what().contains("keeps no copy"));
		assertEquals("two", Files.readString(onDevice));
	}

	@Test
	void onlySoManyFilesAreKept() throws IOException {
		for (int i = 0; i < KeptArtifacts.KEPT + 3; i++) {
			deploy("fw.bin", "version " + i);
		}
		try (Stream<Path> kept = Files.list(project.resolve(".edgeloop/artifacts"))) {
			assertEquals(KeptArtifacts.KEPT, kept.count());
		}
		assertEquals(Outcome.COMPLETED, rollBack().outcome());
	}

	@Test
	void aLineThatACrashHasTornTakesNoOtherWithIt() throws IOException {
		deploy("fw.bin", "one");
		Files.writeString(history.file(), "{\"time\":\"2026-01-01T00:0", StandardOpenOption.APPEND);

		assertEquals(1, history.read().entries().size());
		assertTrue(history.read().problems().isEmpty());

		deploy("fw.bin", "two");
		assertEquals(2, history.read().entries().size());
		assertTrue(history.read().problems().getFirst().where().endsWith(".jsonl:3"));
	}

	@Test
	void aHistoryFromElsewhereLeadsToNoOtherFile() throws IOException {
		deploy("fw.bin", "one");
		String text = Files.readString(history.file());
		String log = history.read().entries().getFirst().log();
		Files.writeString(history.file(), text.replace(log, "../../dataset.json"));

		assertTrue(history.log(history.read().entries().getFirst()).isEmpty());
	}

	@Test
	void checksComeBeforeTheDevice() throws IOException {
		assertFault(Fault.INPUT, "artifact", "fw.hex", ":00000001FF", "");
		assertFault(Fault.INPUT, "artifact", "empty.bin", "", "");
		assertFault(Fault.INPUT, "lint", "broken.onnx", "no model", "stm32f4");
		assertFault(Fault.INPUT, "room", "fw.bin", "one", "no-such-target");
		assertFault(Fault.CHECK, "room", "fw.bin", "x".repeat(600_000), "stm32f4:STM32F411");
		assertFalse(Files.exists(onDevice));
	}

	@Test
	void modelsAreHeldAgainstTheTargetOfTheDevice() throws IOException {
		assertEquals(Outcome.COMPLETED, deployModel("pairs.onnx", "stm32f4:STM32F411").outcome());
		assertEquals(Outcome.COMPLETED, deployModel("loop.onnx", "").outcome());

		PlanResult result = deployModel("loop.onnx", "stm32f4:STM32F411");
		assertEquals(Fault.CHECK, result.fault());
		assertTrue(result.problem().orElseThrow().what().startsWith("STM32F411 cannot run the model: the operator Loop"), result.toString());
	}

	@Test
	void aModelThatIsDamagedGoesOntoNoDevice() throws IOException {
		assertEquals(Fault.INPUT, deployModel("outside.onnx", "").fault());
		assertEquals(Fault.INPUT, deployModel("outside.onnx", "stm32f4").fault());
	}

	private PlanResult deployModel(String name, String target) throws IOException {
		Path model = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures", name);
		ProjectDevice device = device(target);
		Deployment deployment = device.deployment(model);
		var plan = new PlanDeploymentOperation(kind, device.settings(), deployment, access).run(Progress.NONE);
		return new RunDeploymentOperation(device, deployment, plan).run(PlanListener.NONE, Progress.NONE);
	}

	@Test
	void settingsThatAreNotSoundMakeNoPlan() throws IOException {
		ProjectDevice device = device("");
		var settings = new DeviceSettings("a", "pretend", "", Map.of("port", "wrong"), project);
		var operation = new PlanDeploymentOperation(kind, settings, device.deployment(write("fw.bin", "one")), access);

		assertEquals("no such port", assertThrows(ProblemException.class, () -> operation.run(Progress.NONE)).problem().what());
	}

	private void assertFault(Fault fault, String step, String name, String content, String target) throws IOException {
		PlanResult result = deploy(name, content, target);
		assertEquals(fault, result.fault(), result.toString());
		assertEquals(Status.FAILED, result.steps().stream().filter(report -> report.name().equals(step)).findFirst().orElseThrow().status());
	}

	private PlanResult deploy(String name, String content) throws IOException {
		return deploy(name, content, "");
	}

	private PlanResult deploy(String name, String content, String target) throws IOException {
		ProjectDevice device = device(target);
		Deployment deployment = device.deployment(write(name, content));
		var plan = new PlanDeploymentOperation(kind, device.settings(), deployment, access).run(Progress.NONE);
		return new RunDeploymentOperation(device, deployment, plan).run(PlanListener.NONE, Progress.NONE);
	}

	private PlanResult rollBack() throws IOException {
		return new RollBackOperation(kind, device(""), access).run(PlanListener.NONE, Progress.NONE);
	}

	private ProjectDevice device(String target) {
		Device device = SpecFactory.eINSTANCE.createDevice();
		device.setTarget(target);
		return ProjectDevice.of(file(), device);
	}

	private Path file() {
		return project.resolve("devices/bench.device");
	}

	private Path write(String name, String content) throws IOException {
		return Files.writeString(project.resolve(name), content);
	}
}
