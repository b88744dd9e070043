package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertySource;
import org.edgeloop.ui.KnownFacts;

/** What the Properties view says of any file: what the platform knows, and where the file came from. */
final class FileProperties {

	private FileProperties() {
	}

	/** @param changed told when there is more to say */
	static List<PropertyLine> of(IResource file, Runnable changed) {
		List<PropertyLine> lines = new ArrayList<>(origin(file, changed));
		@Nullable IPropertySource platform = Adapters.adapt(file, IPropertySource.class);
		if (platform != null) {
			Arrays.stream(platform.getPropertyDescriptors()).map(each -> new PropertyLine(Objects.requireNonNullElse(each.getCategory(), "File"),
					each.getDisplayName(), Objects.toString(platform.getPropertyValue(each.getId()), ""))).forEach(lines::add);
		}
		return lines;
	}

	/** @return what is known of a file with where it came from behind the first heading */
	static List<PropertyLine> withOrigin(List<PropertyLine> lines, IResource file, Runnable changed) {
		List<PropertyLine> all = new ArrayList<>(lines);
		int place = 0;
		while (place < lines.size() && lines.get(place).category().equals(lines.getFirst().category())) {
			place++;
		}
		all.addAll(place, origin(file, changed));
		return all;
	}

	/** @return where a file came from; nothing if nobody keeps versions of it */
	private static List<PropertyLine> origin(IResource file, Runnable changed) {
		return Optional.ofNullable(Adapters.adapt(file, KnownFacts.class)).map(facts -> facts.known(changed).stream()
				.map(fact -> new PropertyLine(facts.title(), fact.name(), fact.value())).toList()).orElse(List.of());
	}
}
