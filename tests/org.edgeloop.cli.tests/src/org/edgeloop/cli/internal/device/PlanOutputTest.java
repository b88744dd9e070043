package org.edgeloop.cli.internal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class PlanOutputTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);

	@Test
	void thePlanIsOneObjectOnTheStandardOutput() throws IOException {
		int code = new PlanOutput(console, true).run(plan(List.of(DeviceStep.of("write", "Write it", context -> {
			context.transferred(12);
			context.sha256("ab");
			context.verified();
			context.outcome("12 bytes");
		})), List.of()), json -> json.writeStringField("release", "7"));

		assertEquals(ExitCode.OK, code);
		JsonNode json = json();
		JsonNode step = json.get("steps").get(0);
		assertEquals("write", step.get("name").textValue());
		assertEquals("done", step.get("status").textValue());
		assertTrue(step.get("ms").isIntegralNumber());
		assertEquals("12 bytes", step.get("outcome").textValue());
		assertEquals(12, json.get("bytes").intValue());
		assertEquals("ab", json.get("sha256").textValue());
		assertTrue(json.get("verified").booleanValue());
		assertEquals("7", json.get("release").textValue());
		assertTrue(err.toString(StandardCharsets.UTF_8).lines().allMatch(line -> line.matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} write: .*")), err.toString());
	}

	@Test
	void aPlanThatFailsStillPrintsWhatItDidAndTheProblem() throws IOException {
		int code = new PlanOutput(console, true).run(plan(List.of(failing(new ConnectionException(Problem.error("cable out", "/dev/x", "plug it in"))), done("after")),
				List.of()));

		assertEquals(ExitCode.DEVICE, code);
		assertEquals("failed", json().get("steps").get(0).get("status").textValue());
		assertEquals("waiting", json().get("steps").get(1).get("status").textValue());
		assertEquals("plug it in", json().get("problem").get("remedy").textValue());
		assertTrue(err.toString(StandardCharsets.UTF_8).endsWith("error: /dev/x: cable out (plug it in)\n"), err.toString());
	}

	@Test
	void theExitCodeSaysWhatKindOfThingFailed() throws IOException {
		Problem problem = Problem.error("", "", "");
		assertEquals(ExitCode.CHECK_FAILED, code(new CheckFailedException(problem), List.of()));
		assertEquals(ExitCode.BAD_INPUT, code(new ProblemException(problem), List.of()));
		assertEquals(ExitCode.DEVICE, code(new IOException("gone"), List.of()));
		assertEquals(ExitCode.CHECK_FAILED, code(new IOException("gone"), List.of(done("undo"))));
		console.progress().cancel();
		assertEquals(ExitCode.CANCELLED, code(new IOException("gone"), List.of()));
	}

	@Test
	void peopleReadATable() throws IOException {
		new PlanOutput(console, false).run(plan(List.of(done("erase")), List.of()));
		console.flush();

		assertTrue(out.toString(StandardCharsets.UTF_8).matches("step   status  ms  outcome\nerase  done     *\\d+  fine\ncompleted\n"), out.toString());
	}

	private int code(IOException failure, List<DeviceStep> recovery) throws IOException {
		return new PlanOutput(console, true).run(plan(List.of(failing(failure)), recovery));
	}

	private JsonNode json() throws IOException {
		console.flush();
		return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
	}

	private static DevicePlan plan(List<DeviceStep> steps, List<DeviceStep> recovery) {
		return new DevicePlan("Put it", List.of(), steps, recovery, () -> {
			// nothing is open
		});
	}

	private static DeviceStep done(String name) {
		return DeviceStep.of(name, "Do it", context -> context.outcome("fine"));
	}

	private static DeviceStep failing(IOException failure) {
		return DeviceStep.of("fail", "Fail", _ -> {
			throw failure;
		});
	}
}
