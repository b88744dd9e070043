package org.edgeloop.device.plc.internal.siemens;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Writes YAML that readers of YAML 1.1, as Python's, understand as well: there {@code No} is a truth value, and a date is a date. */
final class OldYaml {

	/** What a reader may take for something else than text: words for truth values, and whatever begins as a number or a date does. */
	private static final Pattern AMBIGUOUS = Pattern.compile("(?i)y|n|yes|no|on|off|[+-.]?\\d.*");

	private static final DumpSettings SETTINGS = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();

	private OldYaml() {
	}

	/** @param file of maps, lists, texts, truth values, nulls, and instants, which are dates to the reader */
	static byte[] of(Map<String, ?> file) {
		return new Dump(SETTINGS, new Writer()).dumpToString(file).getBytes(StandardCharsets.UTF_8);
	}

	private static final class Writer extends StandardRepresenter {

		Writer() {
			super(SETTINGS);
			representers.put(String.class, text -> {
				boolean isAmbiguous = AMBIGUOUS.matcher(String.valueOf(text)).matches();
				return representScalar(Tag.STR, String.valueOf(text), isAmbiguous ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
			});
			representers.put(Instant.class, time -> representScalar(Tag.STR, String.valueOf(time), ScalarStyle.PLAIN));
		}
	}
}
