package org.edgeloop.device.plc.opcua;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What a device reached by OPC UA must be told. */
final class OpcUaFields {

	static final SettingField ADDRESS = SettingField.required("address", "Address", Type.TEXT,
			"Where the server is, as opc.tcp://192.168.0.1:4840; the controller's project shows it.");
	static final SettingField SECURITY = SettingField.choice("security", "Security", OpcUaSecurity.words(),
			"How messages are protected: best takes the strongest policy that is offered.");
	static final SettingField USER = SettingField.optional("user", "User", Type.TEXT, "", "Who comes to the server; empty to come anonymously.");
	static final SettingField PASSWORD = SettingField.optional("password", "Password", Type.SECRET, "", "The user's password.");
	static final SettingField WATCHED = SettingField.optional("watched", "Watched nodes", Type.SYMBOLS, "",
			"The variables that are watched, as node ids with commas between them: ns=3;s=Speed, ns=3;s=Load.");
	static final SettingField INTERVAL = SettingField.optional("interval", "Interval", Type.WHOLE_NUMBER, "100",
			"How often the server looks at each watched variable, in milliseconds.");

	static final List<SettingField> CONNECTION = List.of(ADDRESS, SECURITY, USER, PASSWORD, WATCHED, INTERVAL);

	static final SettingField PATH_NODE = SettingField.optional("path-node", "Node of the path", Type.SYMBOL, "",
			"The variable that the program takes the file's place from, as ns=3;s=\"Model\".\"Path\".");
	static final SettingField PATH = SettingField.optional("path", "Path", Type.TEXT, "",
			"What is written there: where the controller finds the file; its name unless given.");
	static final SettingField HASH_NODE = SettingField.optional("hash-node", "Node of the hash", Type.SYMBOL, "",
			"The variable that takes the file's SHA-256 as 64 hexadecimal digits, by which the program can check what it loads.");
	static final SettingField COMMAND_NODE = SettingField.optional("command-node", "Node of the command", Type.SYMBOL, "",
			"The variable by which the program is told to load the file.");
	static final SettingField COMMAND = SettingField.optional("command", "Command", Type.TEXT, "true", "What is written there.");
	static final SettingField ANSWER_NODE = SettingField.optional("answer-node", "Node of the answer", Type.SYMBOL, "",
			"The variable by which the program says that it has loaded the file.");
	static final SettingField ANSWER = SettingField.optional("answer", "Answer", Type.TEXT, "true", "What stands there then.");
	static final SettingField TIMEOUT = SettingField.optional("timeout", "Timeout [s]", Type.WHOLE_NUMBER, "30", "How long the answer may take, in seconds.");
	static final SettingField OUTPUT_NODES = SettingField.optional("output-nodes", "Nodes of outputs", Type.SYMBOLS, "",
			"Variables that are read at the end and shown in the log, as node ids with commas between them.");

	static final List<SettingField> DEPLOYMENT = List.of(PATH_NODE, PATH, HASH_NODE, COMMAND_NODE, COMMAND, ANSWER_NODE, ANSWER, TIMEOUT,
			OUTPUT_NODES);

	/** A comma with a node id behind it: names in node ids may have commas of their own. */
	private static final Pattern BETWEEN = Pattern.compile(",\\s*(?=(?:ns|nsu|[isgb])=)");

	private OpcUaFields() {
	}

	static List<String> nodes(String text) {
		return Arrays.stream(BETWEEN.split(text)).map(String::strip).filter(node -> !node.isEmpty()).toList();
	}
}
