package org.edgeloop.device.practice.internal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.device.practice.ControllerSettings;
import org.edgeloop.device.practice.PracticeController;

/** A controller that speaks ADS, whose program watches a motor and loads models that it is told of. */
public final class ControllerStation implements Station {

	@Override
	public String name() {
		return "practice controller";
	}

	@Override
	public String kind() {
		return "ads";
	}

	@Override
	public String note() {
		return "A controller that Edgeloop plays on this machine while its practice devices run. Its files are gone when it ends.";
	}

	@Override
	public String artifact(Path project) throws IOException {
		return ProjectModels.first(project);
	}

	@Override
	public Map<String, String> options() {
		return Map.of("path", "/models/model.onnx", "pathSymbol", "MAIN.modelPath", "signalSymbol", "MAIN.loadModel", "answerSymbol", "MAIN.modelState",
				"answerInitial", "0", "answerValue", "2", "answerRefusal", "-1", "outputs", "MAIN.outputs");
	}

	@Override
	public Running start() throws IOException {
		var controller = new PracticeController(ControllerSettings.open());
		return new Running(Map.of("host", "127.0.0.1:" + controller.tcpPort(), "netId", controller.settings().netId(), "liveSymbols",
				"MAIN.speed, MAIN.temperature, MAIN.vibration"), controller);
	}
}
