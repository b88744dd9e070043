package org.edgeloop.base;

import java.nio.file.Path;

/**
 * What reaching out to another machine may ask its user for: by SSH, by Git or by the remotes of data.
 *
 * @param secrets passwords, passphrases and keys
 * @param trust decides about machines that are not known yet
 * @param userFolder where what the user trusts is kept, beside other settings of this user; made when needed
 */
public record RemoteAccess(Secrets secrets, HostTrust trust, Path userFolder) {
}
