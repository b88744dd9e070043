package org.edgeloop.dvc;

import java.util.Map;

/**
 * What the configuration says of one remote.
 *
 * @param name as in {@code ['remote "name"']}
 * @param url its address; the path of a local one is absolute
 * @param options everything else that stands there, by key in lower case
 */
public record RemoteSettings(String name, String url, Map<String, String> options) {

	public RemoteSettings {
		options = Map.copyOf(options);
	}
}
