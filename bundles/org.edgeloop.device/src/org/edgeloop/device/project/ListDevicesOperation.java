package org.edgeloop.device.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Lists the devices of a project: the files in its folder {@code devices} and below. */
public final class ListDevicesOperation {

	/**
	 * What was found.
	 *
	 * @param devices in the order of their names
	 * @param problems of files that are no sound devices
	 */
	public record Devices(List<ProjectDevice> devices, List<Problem> problems) {
	}

	private final Path project;

	/** @param project its folder */
	public ListDevicesOperation(Path project) {
		this.project = project;
	}

	/**
	 * @throws IOException if the folder cannot be read; one that has no devices is read and has none
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Devices run(Progress progress) throws IOException {
		if (!Files.isDirectory(project)) {
			throw new ProblemException(Problem.error("There is no such folder", project.toString(), "name the folder of a project"));
		}
		var devices = new ArrayList<ProjectDevice>();
		var problems = new ArrayList<Problem>();
		for (Path file : files()) {
			progress.checkCancelled();
			try {
				devices.add(ProjectDevice.read(file));
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error("The device cannot be read: " + IoCause.inWords(e), file.toString(), "check its permissions"));
			}
		}
		devices.sort(Comparator.comparing(device -> device.settings().name(), NaturalOrder.INSTANCE));
		return new Devices(List.copyOf(devices), List.copyOf(problems));
	}

	private List<Path> files() throws IOException {
		Path folder = project.resolve(DeviceFile.FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(file -> file.toString().endsWith("." + DeviceFile.EXTENSION) && Files.isRegularFile(file)).toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
