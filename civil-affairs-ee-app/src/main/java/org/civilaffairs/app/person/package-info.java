/**
 * People, one row each, whatever they are to which feature.
 *
 * <p>The identity number is encrypted and found again by a keyed digest; everybody else sees it masked. To see it in full takes a reason
 * and leaves an audit entry. A person exists only for those who answer for one of the divisions that have to do with them.
 * <pre>{@code
 * var person = persons.findOrCreate(number, new PersonName("张三"), village);
 * }</pre>
 */
package org.civilaffairs.app.person;
