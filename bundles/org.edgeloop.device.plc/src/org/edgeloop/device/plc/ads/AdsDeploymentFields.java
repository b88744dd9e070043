package org.edgeloop.device.plc.ads;

import java.util.List;

import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What can be chosen when a file is put onto a controller of Beckhoff. */
public final class AdsDeploymentFields {

	public static final SettingField PATH = SettingField.required("path", "Path on the controller", Type.TEXT,
			"Where the file goes, as the controller sees it: C:\\TwinCAT\\3.1\\Boot\\model.onnx, or /var/models/model.onnx on TwinCAT/BSD.");
	public static final SettingField COMPANION = SettingField.optional("companion", "File beside it", Type.FILE, "",
			"A second file that goes into the same folder under its own name, as the JSON that TF3820 wants beside an ONNX model.");
	public static final SettingField PATH_SYMBOL = SettingField.optional("pathSymbol", "Symbol for the path", Type.SYMBOL, "",
			"A STRING of the program that is given the path, as MAIN.modelPath.");
	public static final SettingField SIGNAL_SYMBOL = SettingField.optional("signalSymbol", "Symbol that tells", Type.SYMBOL, "",
			"A symbol by which the program is told that the file is there, as MAIN.loadModel.");
	public static final SettingField SIGNAL_VALUE = SettingField.optional("signalValue", "Value that tells", Type.TEXT, "true",
			"What is written into that symbol.");
	public static final SettingField ANSWER_SYMBOL = SettingField.optional("answerSymbol", "Symbol that answers", Type.SYMBOL, "",
			"A symbol by which the program says that it has taken the file, as MAIN.modelState.");
	public static final SettingField ANSWER_VALUE = SettingField.optional("answerValue", "Value that says yes", Type.TEXT, "true",
			"What stands in that symbol when all is well.");
	public static final SettingField ANSWER_REFUSAL = SettingField.optional("answerRefusal", "Value that says no", Type.TEXT, "",
			"What stands in that symbol when the program refuses the file; without it, only time tells.");
	public static final SettingField ANSWER_INITIAL = SettingField.optional("answerInitial", "Value before", Type.TEXT, "",
			"What is written into that symbol before the program is told, so that an old answer is not taken for a new one.");
	public static final SettingField ANSWER_SECONDS = SettingField.optional("answerSeconds", "Time to answer", Type.WHOLE_NUMBER, "30",
			"How many seconds the program has to answer.");
	public static final SettingField OUTPUTS = SettingField.optional("outputs", "Outputs to read", Type.SYMBOLS, "",
			"Symbols with commas between that are read at the end and shown in the log.");

	public static final List<SettingField> ALL = List.of(PATH, COMPANION, PATH_SYMBOL, SIGNAL_SYMBOL, SIGNAL_VALUE, ANSWER_SYMBOL, ANSWER_VALUE,
			ANSWER_REFUSAL, ANSWER_INITIAL, ANSWER_SECONDS, OUTPUTS);

	private AdsDeploymentFields() {
	}
}
