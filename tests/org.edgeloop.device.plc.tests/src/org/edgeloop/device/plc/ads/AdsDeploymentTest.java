package org.edgeloop.device.plc.ads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.ControllerFault;
import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files put onto a controller that fails at each request in turn. */
@Timeout(120)
class AdsDeploymentTest {

	private static final String PATH = "C:\\models\\wear.onnx";
	private static final int OPEN = 120;
	private static final int CLOSE = 121;
	private static final int READ = 122;
	private static final int WRITE = 123;
	private static final int DELETE = 131;
	private static final int RENAME = 132;
	private static final int[] SERVICES_WITHOUT_RENAMING = { OPEN, CLOSE, READ, WRITE, DELETE };
	private static final int[] SERVICES = { OPEN, CLOSE, READ, WRITE, DELETE, RENAME };

	private static final Map<String, String> TOLD = Map.of("pathSymbol", "MAIN.modelPath", "signalSymbol", "MAIN.loadModel", "answerSymbol",
			"MAIN.modelState", "answerInitial", "0", "answerValue", "2", "answerRefusal", "-1", "outputs", "MAIN.modelBytes, MAIN.outputs");

	@TempDir
	private Path folder;

	private PracticeController controller;

	@BeforeEach
	void start() throws IOException {
		controller = new PracticeController(ControllerSettings.open());
	}

	@AfterEach
	void end() throws IOException {
		controller.close();
	}

	/** @return a file that the practice program takes for a model, of several blocks */
	private Path model(String name, int seed) throws IOException {
		var bytes = new byte[AdsFiles.BLOCK + 1000];
		new Random(seed).nextBytes(bytes);
		bytes[0] = 0x08;
		return Files.write(folder.resolve(name), bytes);
	}

	private PlanResult deploy(Path file, Map<String, String> more) throws IOException {
		Map<String, String> options = new HashMap<>(more);
		options.put("path", PATH);
		return run(Controllers.deployment(controller, file, options));
	}

	private static PlanResult run(DevicePlan plan) {
		return new RunPlanOperation(plan).run(PlanListener.NONE, Progress.NONE);
	}

	private byte[] there() throws IOException {
		return Files.readAllBytes(controller.file(PATH));
	}

	/** @return the names of what lies beside the file, and of the file itself */
	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(controller.file(PATH).getParent())) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static String sha256(Path file) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
	}

	@Test
	void putsAFileIntoAFolderThatIsMade() throws Exception {
		Path model = model("wear.onnx", 1);
		PlanResult result = deploy(model, Map.of());
		assertEquals(Outcome.COMPLETED, result.outcome());
		assertTrue(result.isVerified());
		assertEquals(sha256(model), result.sha256());
		assertEquals(Files.size(model), result.bytes());
		assertArrayEquals(Files.readAllBytes(model), there());
		assertEquals(List.of("wear.onnx"), names());
	}

	@Test
	void tellsTheProgramAndReadsWhatItSays() throws IOException {
		Path first = model("first.onnx", 1);
		PlanResult result = deploy(first, TOLD);
		assertEquals(Outcome.COMPLETED, result.outcome(), result::toString);
		assertEquals("MAIN.modelBytes = %d, MAIN.outputs = [%s, %s]".formatted(Files.size(first), mean(first), (double) Files.size(first)),
				step(result, "outputs").outcome());
	}

	private static double mean(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		long sum = 0;
		for (byte each : bytes) {
			sum += Byte.toUnsignedInt(each);
		}
		return (double) sum / bytes.length;
	}

	private static StepReport step(PlanResult result, String name) {
		return result.steps().stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void keepsOneFormerFile() throws IOException {
		for (int i = 1; i <= 3; i++) {
			assertEquals(Outcome.COMPLETED, deploy(model(i + ".onnx", i), Map.of()).outcome());
		}
		assertEquals(List.of("wear.onnx", "wear.onnx.previous"), names());
		assertArrayEquals(Files.readAllBytes(folder.resolve("2.onnx")), Files.readAllBytes(controller.file(PATH + ".previous")));
	}

	@Test
	void bringsBothGenerationsBackWhenTheProgramRefuses() throws IOException {
		deploy(model("1.onnx", 1), TOLD);
		deploy(model("2.onnx", 2), TOLD);
		Path broken = Files.write(folder.resolve("broken.onnx"), new byte[5000]);
		PlanResult result = deploy(broken, TOLD);
		assertEquals(Outcome.ROLLED_BACK, result.outcome());
		assertEquals(Fault.CHECK, result.fault());
		assertTrue(result.problem().orElseThrow().what().contains("refuses the file: MAIN.modelState is -1"));
		assertArrayEquals(Files.readAllBytes(folder.resolve("2.onnx")), there());
		assertArrayEquals(Files.readAllBytes(folder.resolve("1.onnx")), Files.readAllBytes(controller.file(PATH + ".previous")));
		assertEquals(List.of("wear.onnx", "wear.onnx.previous"), names());
		try (AdsSymbols symbols = AdsSymbols.open(Controllers.target(controller))) {
			assertEquals((double) Files.size(folder.resolve("2.onnx")), ((List<?>) symbols.read("MAIN.outputs").value()).get(1));
		}
	}

	@Test
	void takesTheFileAwayAgainWhereThereWasNone() throws IOException {
		Files.write(folder.resolve("broken.onnx"), new byte[5000]);
		assertEquals(Outcome.ROLLED_BACK, deploy(folder.resolve("broken.onnx"), TOLD).outcome());
		assertEquals(List.of(), names());
	}

	@Test
	void changesPlacesWithTheFormerFile() throws IOException {
		deploy(model("1.onnx", 1), TOLD);
		deploy(model("2.onnx", 2), TOLD);
		for (String expected : List.of("1.onnx", "2.onnx")) {
			Map<String, String> options = new HashMap<>(TOLD);
			options.put("path", PATH);
			assertEquals(Outcome.COMPLETED, run(new AdsKind().rollback(Controllers.settings(controller, Map.of()), options)).outcome());
			assertArrayEquals(Files.readAllBytes(folder.resolve(expected)), there());
		}
		assertEquals(List.of("wear.onnx", "wear.onnx.previous"), names());
	}

	@Test
	void putsACompanionBeside() throws IOException {
		Path companion = Files.writeString(folder.resolve("wear.json"), "{}");
		assertEquals(Outcome.COMPLETED, deploy(model("wear.onnx", 1), Map.of("companion", companion.toString())).outcome());
		assertEquals(List.of("wear.json", "wear.onnx"), names());
	}

	@Test
	void leavesAControllerAloneWhoseProgramDoesNotRun() throws IOException {
		controller.state(15);
		PlanResult result = deploy(model("1.onnx", 1), TOLD);
		assertEquals(Outcome.FAILED, result.outcome());
		assertEquals(Fault.CHECK, result.fault());
		assertTrue(result.problem().orElseThrow().what().contains("system config, program absent"));
		assertEquals(15, controller.state());
		assertFalse(Files.exists(controller.file(PATH)));
		assertEquals(Outcome.COMPLETED, deploy(folder.resolve("1.onnx"), Map.of()).outcome());
	}

	@Test
	void saysThatNoProgramIsAtTheAmsPort() throws IOException {
		Map<String, String> options = new HashMap<>(TOLD);
		options.put("path", PATH);
		Deployment told = new Deployment(model("1.onnx", 1), options);
		PlanResult result = run(new AdsKind().deployment(Controllers.settings(controller, Map.of("amsPort", "852")), told, Controllers.NOBODY));
		assertEquals(Fault.CHECK, result.fault());
		assertTrue(result.problem().orElseThrow().what().contains("AMS port 852"));
		assertTrue(result.problem().orElseThrow().remedy().contains("851"));
	}

	@Test
	void sendsAgainWhatCameDifferently() throws IOException {
		controller.inject(ControllerFault.flip(WRITE, 1));
		assertEquals(Outcome.COMPLETED, deploy(model("1.onnx", 1), Map.of()).outcome());
		assertArrayEquals(Files.readAllBytes(folder.resolve("1.onnx")), there());
	}

	@Test
	void givesUpWhatComesDifferentlyAgain() throws IOException {
		deploy(model("1.onnx", 1), Map.of());
		controller.inject(ControllerFault.flip(WRITE, 1));
		controller.inject(ControllerFault.flip(WRITE, 2));
		PlanResult result = deploy(model("2.onnx", 2), Map.of());
		assertEquals(Fault.CHECK, result.fault());
		assertFalse(result.isVerified());
		assertArrayEquals(Files.readAllBytes(folder.resolve("1.onnx")), there());
		assertEquals(List.of("wear.onnx"), names());
	}

	/** A controller that only opens, closes, reads and writes. */
	@Test
	void writesOverWhereNothingIsRenamedOrDeleted() throws IOException {
		controller.inject(ControllerFault.unsupported(RENAME));
		controller.inject(ControllerFault.unsupported(DELETE));
		for (int i = 1; i <= 3; i++) {
			PlanResult result = deploy(model(i + ".onnx", i), Map.of());
			assertEquals(Outcome.COMPLETED, result.outcome(), result::toString);
			assertArrayEquals(Files.readAllBytes(folder.resolve(i + ".onnx")), there());
		}
		assertArrayEquals(Files.readAllBytes(folder.resolve("2.onnx")), Files.readAllBytes(controller.file(PATH + ".previous")));
		assertEquals(0, Files.size(controller.file(PATH + ".writing")));
	}

	/** A fault that passes: the recovery connects anew, and the former file is there afterwards, whole. */
	@ParameterizedTest
	@EnumSource(names = { "CUT", "ERROR" })
	void hasTheOldOrTheNewFileAfterAnyFaultThatPasses(ControllerFault.Effect effect) throws IOException {
		for (boolean renames : new boolean[] { true, false }) {
			strikeEach(renames, (service, passes) -> new ControllerFault(service, passes, effect, 0x700, false), (result, where) -> {
				byte[] old = Files.readAllBytes(folder.resolve("1.onnx"));
				byte[] fresh = Files.readAllBytes(folder.resolve("2.onnx"));
				boolean isNew = result.outcome() == Outcome.COMPLETED;
				assertTrue(Arrays.equals(isNew ? fresh : old, there()), where + result);
			});
		}
	}

	/** A cable that stays out: the file may be torn or away, but both generations lie there, and the next deployment sees to it. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void losesNothingByACutThatStays(boolean renames) throws IOException {
		strikeEach(renames, ControllerFault::cutForGood, (result, where) -> {
			byte[] old = Files.readAllBytes(folder.resolve("1.onnx"));
			byte[] fresh = Files.readAllBytes(folder.resolve("2.onnx"));
			assertTrue(result.outcome() != Outcome.ROLLED_BACK || Arrays.equals(old, there()), where);
			boolean isWhole = Files.exists(controller.file(PATH)) && (Arrays.equals(old, there()) || Arrays.equals(fresh, there()));
			Path previous = controller.file(PATH + ".previous");
			assertTrue(isWhole || Arrays.equals(old, Files.readAllBytes(previous)), where);
		});
	}

	@FunctionalInterface
	private interface Strike {
		ControllerFault at(int service, int passes);
	}

	@FunctionalInterface
	private interface Check {
		void check(PlanResult result, String where) throws IOException;
	}

	/** Deploys once for each request of a deployment, with a fault at it, and then well. */
	private void strikeEach(boolean renames, Strike strike, Check check) throws IOException {
		for (int i = 0; i <= 3; i++) {
			model(i + ".onnx", i);
		}
		for (int service : renames ? SERVICES : SERVICES_WITHOUT_RENAMING) {
			int passes = 0;
			while (strikes(renames, strike.at(service, passes), check, "%s, %d:%d ".formatted(renames ? "renaming" : "writing over", service, passes))) {
				passes++;
			}
			assertTrue(passes > 0, "requests of service " + service);
		}
	}

	/** @return whether there was such a request at all */
	private boolean strikes(boolean renames, ControllerFault fault, Check check, String where) throws IOException {
		begin(renames);
		controller.inject(fault);
		PlanResult result = deploy(folder.resolve("2.onnx"), Map.of());
		boolean wasStruck = controller.strikes(fault.group()) > 0;
		controller.cutConnections();
		controller.heal();
		check.check(result, where);
		if (!renames) {
			controller.inject(ControllerFault.unsupported(RENAME));
		}
		PlanResult next = deploy(folder.resolve("3.onnx"), Map.of());
		assertEquals(Outcome.COMPLETED, next.outcome(), where + next);
		assertArrayEquals(Files.readAllBytes(folder.resolve("3.onnx")), there(), where);
		assertEquals(List.of("wear.onnx", "wear.onnx.previous"), names(), where + result + next);
		return wasStruck;
	}

	/** The controller holds two generations, and nothing else. */
	private void begin(boolean renames) throws IOException {
		controller.heal();
		Path file = controller.file(PATH);
		Files.createDirectories(file.getParent());
		for (String name : names()) {
			Files.delete(file.resolveSibling(name));
		}
		Files.copy(folder.resolve("1.onnx"), file);
		Files.copy(folder.resolve("0.onnx"), file.resolveSibling("wear.onnx.previous"));
		if (!renames) {
			controller.inject(ControllerFault.unsupported(RENAME));
		}
	}

	@Test
	void endsAtOnceWhenCancelled() throws Exception {
		deploy(model("1.onnx", 1), Map.of());
		controller.inject(ControllerFault.silence(WRITE, 1));
		var cancelled = new AtomicBoolean();
		Progress progress = Progress.NONE.until(cancelled::get);
		Map<String, String> options = Map.of("path", PATH);
		DevicePlan plan = new AdsKind().deployment(Controllers.settings(controller, Map.of("timeout", "3600")),
				new Deployment(model("2.onnx", 2), options), Controllers.NOBODY);
		var uploading = new CompletableFuture<Void>();
		var running = CompletableFuture.supplyAsync(() -> new RunPlanOperation(plan).run(new PlanListener() {
			@Override
			public void changed(StepReport step) {
				if (step.name().equals("upload") && step.status() == Status.RUNNING) {
					uploading.complete(null);
				}
			}

			@Override
			public void logged(Instant time, String line) {
				// nobody reads it
			}
		}, progress));
		uploading.get(10, TimeUnit.SECONDS);
		cancelled.set(true);
		PlanResult result = running.get(10, TimeUnit.SECONDS);
		assertEquals(Outcome.CANCELLED, result.outcome());
		assertArrayEquals(Files.readAllBytes(folder.resolve("1.onnx")), there());
		assertEquals(List.of("wear.onnx"), names());
	}

	@Test
	void testsAConnectionStepByStep() {
		PlanResult good = run(new AdsKind().connectionTest(Controllers.settings(controller, Map.of("liveSymbols", "MAIN.speed")), Controllers.NOBODY));
		assertEquals(Outcome.COMPLETED, good.outcome());
		assertEquals("network, route, device, program, files, symbols", good.steps().stream().map(StepReport::name).collect(Collectors.joining(", ")));
		PlanResult wrong = run(new AdsKind().connectionTest(Controllers.settings(controller, Map.of("netId", "1.1.1.1.1.1")), Controllers.NOBODY));
		assertEquals(Status.DONE, step(wrong, "network").status());
		assertEquals(Status.FAILED, step(wrong, "route").status());
		controller.state(15);
		PlanResult config = run(new AdsKind().connectionTest(Controllers.settings(controller, Map.of()), Controllers.NOBODY));
		assertEquals(Status.FAILED, step(config, "program").status());
		assertTrue(config.problem().orElseThrow().remedy().contains("run mode"));
	}
}
