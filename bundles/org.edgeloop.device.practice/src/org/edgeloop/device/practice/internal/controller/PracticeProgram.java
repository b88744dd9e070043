package org.edgeloop.device.practice.internal.controller;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.edgeloop.device.practice.internal.controller.PracticeType.Part;

/**
 * A little program that watches a motor and judges it by a model, as a program of TwinCAT would: told a path and to load, it says
 * whether the file is a model. Its outputs hang on the file, so that one can see which of two is loaded.
 */
public final class PracticeProgram {

	private static final int READY = 2;
	private static final int REFUSED = -1;
	private static final double SPEED = 1480;
	/** The first field of an ONNX file is its version, whose tag is this. */
	private static final byte ONNX_START = 0x08;

	private final ProgramMemory memory = new ProgramMemory();
	private final ControllerFiles files;
	private final ControllerLog log;
	private long cycles;

	public PracticeProgram(ControllerFiles files, ControllerLog log) {
		this.files = files;
		this.log = log;
		addModel();
		addMotor();
		addOfEachType();
		memory.at("GVL.big").putLong(-1);
		memory.at("GVL.small").put((byte) -128);
		memory.at("GVL.cycleTime").putInt(10);
		for (int i = 0; i < 6; i++) {
			memory.at("GVL.matrix").putShort(2 * i, (short) (i + 1));
		}
		memory.at("GVL.wide").put("Größe in Ω\0".getBytes(StandardCharsets.UTF_16LE));
	}

	private void addModel() {
		memory.add("MAIN.modelPath", PracticeType.text(255), "the file that loadModel loads");
		memory.add("MAIN.loadModel", PracticeType.BOOL, "set it to load; the program takes it back");
		memory.add("MAIN.modelState", PracticeType.DINT, "0 none, 2 ready, -1 refused");
		memory.add("MAIN.modelBytes", PracticeType.ULINT, "size of the file that is loaded");
		memory.add("MAIN.outputs", PracticeType.array(PracticeType.LREAL, 2), "what the model says of the motor");
	}

	private void addMotor() {
		memory.add("MAIN.counter", PracticeType.UDINT, "cycles since the start");
		memory.add("MAIN.speed", PracticeType.LREAL, "1/min");
		memory.add("MAIN.temperature", PracticeType.REAL, "degrees Celsius");
		memory.add("MAIN.running", PracticeType.BOOL, "");
		memory.add("MAIN.vibration", PracticeType.array(PracticeType.REAL, 4), "m/s2 at four places");
		memory.add("MAIN.setpoint", PracticeType.INT, "");
		memory.add("MAIN.axis", PracticeType.struct("ST_Axis", 32, new Part("position", PracticeType.LREAL, 0),
				new Part("velocity", PracticeType.REAL, 8), new Part("enabled", PracticeType.BOOL, 12), new Part("name", PracticeType.text(15), 13)), "");
	}

	private void addOfEachType() {
		memory.add("GVL.mode", PracticeType.enumeration("E_Mode"), "");
		memory.add("GVL.matrix", PracticeType.array(PracticeType.INT, 2, 3), "two rows of three");
		memory.add("GVL.cycleTime", PracticeType.TIME, "ms");
		memory.add("GVL.big", PracticeType.ULINT, "");
		memory.add("GVL.long", PracticeType.LINT, "");
		memory.add("GVL.small", PracticeType.SINT, "");
		memory.add("GVL.flags", PracticeType.BYTE, "");
		memory.add("GVL.word", PracticeType.UINT, "");
		memory.add("GVL.wide", PracticeType.wideText(20), "");
	}

	ProgramMemory memory() {
		return memory;
	}

	/** Does what the program does in each cycle. @return its number, from 1 */
	public long cycle() {
		synchronized (memory) {
			cycles++;
			memory.at("MAIN.counter").putInt((int) cycles);
			memory.at("MAIN.running").put((byte) 1);
			memory.at("MAIN.speed").putDouble(SPEED + 5 * Math.sin(cycles / 50.0));
			memory.at("MAIN.temperature").putFloat((float) (45 + 3 * Math.sin(cycles / 700.0)));
			for (int i = 0; i < 4; i++) {
				memory.at("MAIN.vibration").putFloat(i * Float.BYTES, (float) Math.sin(cycles * (0.3 + 0.1 * i)));
			}
			if (memory.at("MAIN.loadModel").get() != 0) {
				load();
			}
			return cycles;
		}
	}

	private void load() {
		memory.at("MAIN.loadModel").put((byte) 0);
		String path = memory.text("MAIN.modelPath");
		try {
			byte[] model = Files.readAllBytes(files.locate(path));
			boolean isModel = model.length > 0 && (model[0] == ONNX_START || !path.endsWith(".onnx"));
			log.ofProgram(isModel ? ControllerLog.HINT : ControllerLog.ERROR, (isModel ? "model loaded: " : "this is no model: ") + path);
			memory.at("MAIN.modelState").putInt(isModel ? READY : REFUSED);
			memory.at("MAIN.modelBytes").putLong(model.length);
			memory.at("MAIN.outputs").putDouble(0, mean(model)).putDouble(Double.BYTES, model.length);
		} catch (IOException _) {
			memory.at("MAIN.modelState").putInt(REFUSED);
			log.ofProgram(ControllerLog.ERROR, "the model cannot be read: " + path);
		}
	}

	private static double mean(byte[] bytes) {
		long sum = 0;
		for (byte each : bytes) {
			sum += each & 0xFF;
		}
		return bytes.length == 0 ? 0 : (double) sum / bytes.length;
	}
}
