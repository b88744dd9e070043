package org.edgeloop.drift.report;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Windows as text, as they are handed to whoever shows them: {@code [{"recording":…,"channel":…,"from":0,"to":2048}, …]}. */
public final class WindowsJson {

	private WindowsJson() {
	}

	public static String of(List<FoundRow.Window> windows) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		for (FoundRow.Window window : windows) {
			array.addObject().put("recording", window.recording()).put("channel", window.channel()).put("from", window.from()).put("to",
					window.to());
		}
		return array.toString();
	}
}
