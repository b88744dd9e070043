package org.edgeloop.device.practice.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.practice.internal.bench.BoardStation;
import org.edgeloop.device.practice.internal.bench.ChipStation;
import org.edgeloop.device.practice.internal.bench.ControllerStation;
import org.edgeloop.device.practice.internal.bench.QemuStation;
import org.edgeloop.device.practice.internal.bench.Station;
import org.edgeloop.device.project.DeviceDocument;
import org.edgeloop.document.TextDocument;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.spec.SpecFactory;

/**
 * Starts the practice devices that can run on this machine, and describes them in a project. Where a device is has changed with each
 * start; whatever else the user has set stays.
 */
public final class StartPracticeOperation {

	private final Path project;

	/** @param project its folder */
	public StartPracticeOperation(Path project) {
		this.project = project;
	}

	/**
	 * @return the devices that run; they end when it is closed
	 * @throws IOException if the project cannot be written; nothing runs then
	 * @throws java.util.concurrent.CancellationException if cancelled; nothing runs then
	 */
	public PracticeBench run(Progress progress) throws IOException {
		var files = new ArrayList<Path>();
		var missing = new ArrayList<Problem>();
		var running = new ArrayList<Closeable>();
		List<Station> stations = List.of(new ControllerStation(), new ChipStation(), new QemuStation(), new BoardStation());
		progress.begin("Starting practice devices", stations.size());
		try {
			for (Station station : stations) {
				progress.checkCancelled();
				start(station, files, missing, running);
				progress.worked(1);
			}
			return new PracticeBench(files, missing, running);
		} catch (IOException | RuntimeException e) {
			try (var _ = new PracticeBench(files, missing, running)) {
				throw e;
			}
		}
	}

	private void start(Station station, List<Path> files, List<Problem> missing, List<Closeable> running) throws IOException {
		Station.Running started;
		try {
			started = station.start();
		} catch (ProblemException e) {
			missing.add(e.problem());
			return;
		} catch (IOException e) {
			missing.add(Problem.warning(station.name() + " could not be started: " + IoCause.inWords(e), "", ""));
			return;
		}
		running.add(started.end());
		files.add(describe(station, started.settings()));
	}

	private Path describe(Station station, Map<String, String> settings) throws IOException {
		Path file = Files.createDirectories(project.resolve(DeviceFile.FOLDER)).resolve(station.name() + "." + DeviceFile.EXTENSION);
		if (!Files.exists(file)) {
			DeviceFile.FORM.write(file, device(station));
		}
		DeviceDocument document = DeviceDocument.open(file, TextDocument.From.SAVED);
		document.execute(document.commands().setSettings("Start", settings));
		if (document.isDirty()) {
			document.save();
		}
		return file;
	}

	private Device device(Station station) throws IOException {
		Device device = SpecFactory.eINSTANCE.createDevice();
		device.setKind(station.kind());
		device.setNote(station.note());
		device.setArtifact(station.artifact(project));
		station.options().forEach((key, value) -> {
			Setting setting = SpecFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setValue(value);
			device.getOptions().add(setting);
		});
		return device;
	}
}
