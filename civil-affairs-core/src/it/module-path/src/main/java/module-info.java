module example.villages {
    requires org.civilaffairs.core;
}
