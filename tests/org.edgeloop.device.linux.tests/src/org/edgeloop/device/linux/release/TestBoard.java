package org.edgeloop.device.linux.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BenchSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.testsupport.openssh.OpenSshServer;


/** This machine as a board: Debian's OpenSSH server on loopback, a folder of releases, and this very Java. */
final class TestBoard implements AutoCloseable {

	private final OpenSshServer server;
	private final Path root;

	/** The board looks for programs in the folder's {@code bin} first. */
	TestBoard(Path folder) throws IOException, InterruptedException {
		this.server = OpenSshServer.start(Files.createDirectories(folder.resolve("ssh")),
				List.of("Subsystem sftp /usr/lib/openssh/sftp-server", "SetEnv PATH=" + folder.resolve("bin") + ":/usr/local/bin:/usr/bin:/bin"));
		this.root = folder.resolve("root");
	}

	OpenSshServer server() {
		return server;
	}

	Path root() {
		return root;
	}

	DeviceSettings settings() throws IOException {
		return BenchSettings.of(server, Map.of(ReleaseFields.ROOT.key(), root.toString()));
	}

	BoardReleases releases() throws IOException {
		return new BoardReleases(settings(), BenchSettings.access(server));
	}

	BoardStatus status() throws IOException {
		return releases().status(Progress.NONE);
	}

	PlanResult push(Path model) throws IOException {
		return push(model, Map.of(), _ -> {
			// nothing happens
		});
	}

	/** @param more options besides those that make it quick */
	PlanResult push(Path model, Map<String, String> more, Consumer<String> atStep) throws IOException {
		Map<String, String> options = new HashMap<>(Map.of(ReleaseFields.PROBATION.key(), "0", ReleaseFields.SERVICE.key(), "process",
				ReleaseFields.JAVA.key(), Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		options.putAll(more);
		return run(releases().push(new Deployment(model, options)), atStep);
	}

	/** @param atStep told the name of each step as it begins */
	static PlanResult run(DevicePlan plan, Consumer<String> atStep) {
		return new RunPlanOperation(plan).run(new PlanListener() {
			@Override
			public void changed(StepReport step) {
				if (step.status() == StepReport.Status.RUNNING && step.outcome().isEmpty()) {
					atStep.accept(step.name());
				}
			}

			@Override
			public void logged(Instant time, String line) {
				// nobody reads it
			}
		}, Progress.NONE);
	}

	/** Ends everything that runs releases, as a cut of the board's power does. */
	void cutPower() {
		for (List<ProcessHandle> left = processes(); !left.isEmpty(); left = processes()) {
			left.forEach(ProcessHandle::destroyForcibly);
		}
	}

	/** What a reboot starts, as systemd would. */
	void boot() {
		try {
			OpenSshServer.run("sh", root.resolve("board.sh").toString(), "launch");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<ProcessHandle> processes() {
		return ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(root.toString()))
				.filter(process -> process.pid() != ProcessHandle.current().pid()).toList();
	}

	@Override
	public void close() throws InterruptedException {
		server.close();
		cutPower();
	}
}
